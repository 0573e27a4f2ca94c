import { createElement } from 'react';

export const mount = () => createElement('p');
