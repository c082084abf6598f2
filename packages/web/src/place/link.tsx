import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { goTo } from './place.ts';

interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
	readonly href: string;
}

/** A link within the page: a real one, which opens in another tab as any other, but is followed without loading the page again. */
export function Link({ href, onClick, children, ...rest }: LinkProps) {
	const follow = (event: MouseEvent<HTMLAnchorElement>) => {
		onClick?.(event);
		if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		goTo(href);
	};
	return (
		<a href={href} onClick={follow} {...rest}>
			{children}
		</a>
	);
}
