import type { ComponentPropsWithRef, ReactNode } from 'react';

type Look = 'plain' | 'primary' | 'quiet' | 'link';

interface ButtonProps extends ComponentPropsWithRef<'button'> {
  readonly look?: Look;
}

export const Button = ({ look = 'plain', className, ...rest }: ButtonProps): ReactNode => (
  <button type="button" className={classes(look, className)} {...rest} />
);

interface IconButtonProps extends ComponentPropsWithRef<'button'> {
  /** Read aloud and shown on hover: an icon alone says nothing. */
  readonly label: string;
  readonly look?: Look;
}

export const IconButton = ({ label, look = 'plain', className, ...rest }: IconButtonProps): ReactNode => (
  <button type="button" aria-label={label} title={label} className={`${classes(look, className)} icon`} {...rest} />
);

const classes = (look: Look, own: string | undefined): string =>
  ['button', look === 'plain' ? undefined : look, own].filter((each) => each !== undefined && each !== '').join(' ');
