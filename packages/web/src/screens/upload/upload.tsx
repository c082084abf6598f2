import { type ChangeEvent, useRef, useState } from 'react';
import { useCampaigns } from '../../api/campaigns.ts';
import { useMay } from '../../api/session.ts';
import { sendFiles, usePassedOver, useUnread, useUploads } from '../../uploads/uploads.ts';
import { useWords } from '../../words/use-words.ts';
import { Recent } from './recent.tsx';
import { UploadRow } from './upload-row.tsx';

/** Where files are given in. Who may only look is told so, not refused file by file. */
export function UploadScreen() {
	const { trouble } = useWords();
	const isOfficer = useMay('officer');
	return isOfficer ? (
		<Giving />
	) : (
		<div className="empty">
			<h1>{trouble.forbidden}</h1>
			<p>{trouble.forbiddenHelp}</p>
		</div>
	);
}

/** Files on their way in, and what becomes of each, from its first byte to its verdict. */
function Giving() {
	const { upload } = useWords();
	const campaigns = (useCampaigns().data ?? []).filter(({ state }) => state === 'open');
	const uploads = useUploads();
	const passedOver = usePassedOver();
	const unread = useUnread();
	const [campaign, setCampaign] = useState('');
	const files = useRef<HTMLInputElement>(null);
	const folder = useRef<HTMLInputElement>(null);
	const give = ({ target }: ChangeEvent<HTMLInputElement>) => {
		sendFiles([...(target.files ?? [])], campaign || null);
		target.value = '';
	};
	const done = uploads.filter(
		({ state, row, isAgain }) => state === 'refused' || isAgain || (row !== null && row.state !== 'queued' && row.verdict !== null),
	);
	return (
		<div className="upload">
			<header className="screen-head">
				<div>
					<h1>{upload.title}</h1>
					<p className="quiet">{upload.help}</p>
				</div>
			</header>
			<section className="drop-zone" aria-label={upload.drop}>
				<p className="drop-said">{upload.drop}</p>
				<div className="drop-ways">
					<button type="button" className="button main" onClick={() => files.current?.click()}>
						{upload.chooseFiles}
					</button>
					<button type="button" className="button" onClick={() => folder.current?.click()}>
						{upload.chooseFolder}
					</button>
					<label className="inline-field">
						{upload.campaign}
						<select value={campaign} onChange={(event) => setCampaign(event.target.value)}>
							<option value="">{upload.byReading}</option>
							{campaigns.map(({ id, name }) => (
								<option key={id} value={id}>
									{name}
								</option>
							))}
						</select>
					</label>
				</div>
				<p className="quiet small">{upload.safe}</p>
				<input ref={files} type="file" multiple hidden data-testid="files" aria-label={upload.chooseFiles} onChange={give} />
				<input ref={(input) => markFolder(input, folder)} type="file" multiple hidden aria-label={upload.chooseFolder} onChange={give} />
			</section>
			{uploads.length > 0 && (
				<section>
					<h2>
						{upload.now} <span className="quiet small">{upload.summary(done.length, uploads.length)}</span>
					</h2>
					<table className="list">
						<thead>
							<tr>
								<th scope="col">{upload.columns.file}</th>
								<th scope="col" className="number">
									{upload.columns.size}
								</th>
								<th scope="col">{upload.columns.state}</th>
								<th scope="col">{upload.columns.commune}</th>
							</tr>
						</thead>
						<tbody>
							{uploads.map((one) => (
								<UploadRow key={one.key} upload={one} />
							))}
						</tbody>
					</table>
				</section>
			)}
			{unread.length > 0 && (
				<p className="note warning" role="alert">
					{upload.unread(unread.join(', '))}
				</p>
			)}
			{passedOver > 0 && <p className="quiet small">{upload.passedOver(passedOver)}</p>}
			<Recent />
		</div>
	);
}

/** React knows no property for it. */
function markFolder(input: HTMLInputElement | null, kept: { current: HTMLInputElement | null }): void {
	input?.setAttribute('webkitdirectory', '');
	kept.current = input;
}
