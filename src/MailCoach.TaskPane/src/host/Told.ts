/** Those who want to know, told in order; a listener that leaves is told no more. */
export class Told<T> {
  private readonly listeners = new Set<(value: T) => void>();

  listen = (listener: (value: T) => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  tell(value: T): void {
    for (const listener of this.listeners) {
      listener(value);
    }
  }
}
