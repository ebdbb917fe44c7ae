import { useCallback, useEffect, useState } from 'preact/hooks';

const SHOWN_MS = 3000;

/** One short message at a time, gone after three seconds. */
export function useToast() {
  const [message, setMessage] = useState<{ text: string } | null>(null);
  useEffect(() => {
    if (!message) return;
    const timer = setTimeout(() => setMessage(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [message]);
  const showToast = useCallback((text: string) => setMessage({ text }), []);
  const toast = message && (
    <div class="semi-toast" role="alert">
      <span class="semi-toast-content-text">{message.text}</span>
    </div>
  );
  return { toast, showToast };
}
