import { describe } from 'vitest';
import { hasTool } from '../../../../scripts/debian-tools.mjs';
import { startRedisQueue } from '../testing/queue-server.js';
import { queueContract } from './queue.contract.js';

describe.skipIf(!hasTool('redis-server'))('the queue on Redis', () => queueContract(startRedisQueue));
