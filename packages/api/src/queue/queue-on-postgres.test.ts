import { describe } from 'vitest';
import { startPostgresQueue } from '../testing/queue-server.js';
import { queueContract } from './queue.contract.js';

describe('the queue on PostgreSQL', () => queueContract(startPostgresQueue));
