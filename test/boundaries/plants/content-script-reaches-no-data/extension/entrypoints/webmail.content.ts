import { announce } from '../messaging/client.ts';

announce();
