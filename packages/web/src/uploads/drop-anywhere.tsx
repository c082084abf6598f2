import { useEffect, useState } from 'react';
import { goTo } from '../place/place.ts';
import { useWords } from '../words/use-words.ts';
import { droppedFiles } from './dropped-files.ts';
import { noteUnread, sendFiles } from './uploads.ts';

/** Takes files that are dropped anywhere on the page, and shows that it would. */
export function DropAnywhere() {
	const { upload } = useWords();
	const [isOver, setOver] = useState(false);
	useEffect(() => listen(setOver), []);
	if (!isOver) return null;
	return (
		<div className="drop-over">
			<p>{upload.letGo}</p>
		</div>
	);
}

function listen(setOver: (isOver: boolean) => void): () => void {
	let depth = 0;
	const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
	const enter = (event: DragEvent) => {
		if (hasFiles(event)) setOver(++depth > 0);
	};
	const leave = (event: DragEvent) => {
		if (hasFiles(event)) setOver(--depth > 0);
	};
	const over = (event: DragEvent) => {
		if (hasFiles(event)) event.preventDefault();
	};
	const drop = (event: DragEvent) => {
		if (event.dataTransfer === null || !hasFiles(event)) return;
		event.preventDefault();
		depth = 0;
		setOver(false);
		void droppedFiles(event.dataTransfer).then(({ files, unread }) => {
			noteUnread(unread);
			sendFiles(files, null);
			goTo('/upload');
		});
	};
	const handlers = { dragenter: enter, dragleave: leave, dragover: over, drop };
	for (const [name, handler] of Object.entries(handlers)) window.addEventListener(name, handler as EventListener);
	return () => {
		for (const [name, handler] of Object.entries(handlers)) window.removeEventListener(name, handler as EventListener);
	};
}
