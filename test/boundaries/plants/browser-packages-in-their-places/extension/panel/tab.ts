import { storage } from '@wxt-dev/storage';

export const width = storage.defineItem<number>('local:width');
