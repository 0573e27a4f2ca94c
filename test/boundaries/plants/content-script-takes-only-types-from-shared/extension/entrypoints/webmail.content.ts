import { send } from '../messaging/client.ts';

send('A');
