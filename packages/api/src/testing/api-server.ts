import { createUploadRoom } from '../http/uploads/upload-room.js';
import { startTestService } from './test-service.js';

/** Run by tests as a process of its own, to be killed: the API over a database, files on their way in under a folder. */
const [, , databaseUrl = '', folder = ''] = process.argv;
const { origin } = await startTestService(databaseUrl, { uploads: createUploadRoom(folder) });
process.stdout.write(`${origin}\n`);
