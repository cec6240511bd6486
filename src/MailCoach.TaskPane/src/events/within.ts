/** What a promise says in time, or `otherwise` when it fails or says nothing for so many milliseconds. */
export function within<T, U>(patience: number, promise: Promise<T>, otherwise: U): Promise<T | U> {
  return new Promise(resolve => {
    const timer = setTimeout(() => resolve(otherwise), patience);
    const settle = (value: T | U): void => {
      clearTimeout(timer);
      resolve(value);
    };
    promise.then(settle, () => settle(otherwise));
  });
}
