/** Puts a text where the next paste takes it from; says whether it is there. */
export async function copyText(text: string): Promise<boolean> {
	// Over plain http in the office the browser has no clipboard for pages: the old way is all there is.
	return (await byClipboard(text)) || bySelection(text);
}

async function byClipboard(text: string): Promise<boolean> {
	if (!window.isSecureContext) return false;
	return navigator.clipboard.writeText(text).then(
		() => true,
		() => false,
	);
}

function bySelection(text: string): boolean {
	const held = document.activeElement;
	const field = document.createElement('textarea');
	field.value = text;
	field.className = 'unseen';
	// Within the window that is open: what is outside of it cannot be selected.
	(held?.closest('[role=dialog]') ?? document.body).append(field);
	field.select();
	const isCopied = document.execCommand('copy');
	field.remove();
	if (held instanceof HTMLElement) held.focus();
	return isCopied;
}
