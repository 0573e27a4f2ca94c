import { mount } from '../webmail/frame/mount.ts';

mount();
