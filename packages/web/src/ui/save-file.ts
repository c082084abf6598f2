/** Has the browser save bytes that the page was given, under a name. */
export function saveFile(bytes: Blob, name: string): void {
	const address = URL.createObjectURL(bytes);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// The browser has begun to read it by then.
	window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
