import { Component, type ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';

interface Props {
	readonly children: ReactNode;
	/** Another place is another try. */
	readonly at: string;
}

/** Where a screen fails by a bug, it is said so; the rest of the page goes on. A class, for React knows no other way. */
export class CrashBorder extends Component<Props, { readonly error: Error | null }> {
	override state = { error: null };

	static getDerivedStateFromError(error: Error) {
		return { error };
	}

	override componentDidUpdate(before: Props) {
		if (before.at !== this.props.at && this.state.error !== null) this.setState({ error: null });
	}

	override render() {
		return this.state.error === null ? this.props.children : <Crashed error={this.state.error} />;
	}
}

function Crashed({ error }: { readonly error: Error }) {
	const { trouble } = useWords();
	return (
		<div className="trouble" role="alert">
			<p className="trouble-title">{trouble.crashed}</p>
			<p>{trouble.crashedHelp}</p>
			<p className="quiet">{`${error.name}: ${error.message}`}</p>
			<button type="button" className="button" onClick={() => window.location.reload()}>
				{trouble.reload}
			</button>
		</div>
	);
}
