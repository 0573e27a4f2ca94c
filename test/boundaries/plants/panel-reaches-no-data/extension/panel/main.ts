import { ask } from '../messaging/client.ts';

ask();
