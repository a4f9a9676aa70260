/** Runs one step of the job and shows it while it runs; `say` tells how far it is. */
export type Step = <T>(title: string, work: (say: (detail: string) => void) => Promise<T>) => Promise<T>;
