import { useEffect, useRef } from "react";

interface Proprietes {
  secret: string;
  /** A sentence on what follows. */
  suite: string;
}

/** A secret shown this once, in this page's memory alone. Takes the focus, since it is what was asked for. */
export function SecretMontre({ secret, suite }: Proprietes) {
  const cadre = useRef<HTMLDivElement>(null);
  useEffect(() => cadre.current?.focus(), []);
  return (
    <div className="fr-alert fr-alert--success" role="status" tabIndex={-1} ref={cadre}>
      <p className="fr-alert__title">Voici le secret : copiez-le maintenant</p>
      <p>
        <code className="m-cle">{secret}</code>
      </p>
      <p>
        Il ne sera plus jamais montré. Rangez-le dans un coffre de secrets, jamais dans du code.{" "}
        {suite}
      </p>
      <button
        type="button"
        className="fr-btn fr-btn--secondary fr-btn--sm"
        onClick={() => void navigator.clipboard?.writeText(secret)}
      >
        Copier le secret
      </button>
    </div>
  );
}
