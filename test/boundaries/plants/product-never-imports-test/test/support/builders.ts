export const aCustomer = () => ({ id: 'ann' });
