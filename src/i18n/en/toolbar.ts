export const toolbar = {} as const;
