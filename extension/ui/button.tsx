import type { ComponentPropsWithRef, ReactNode } from 'react';

interface ButtonProps extends ComponentPropsWithRef<'button'> {
  readonly look?: 'plain' | 'primary' | 'quiet';
}

export const Button = ({ look = 'plain', className, ...rest }: ButtonProps): ReactNode => (
  <button type="button" className={['button', look === 'plain' ? '' : look, className ?? ''].join(' ').trim()} {...rest} />
);

interface IconButtonProps extends ComponentPropsWithRef<'button'> {
  /** Read aloud and shown on hover: an icon alone says nothing. */
  readonly label: string;
}

export const IconButton = ({ label, className, ...rest }: IconButtonProps): ReactNode => (
  <button type="button" aria-label={label} title={label} className={['button', 'icon', className ?? ''].join(' ').trim()} {...rest} />
);
