import { useEffect, useRef, useState } from "react";

interface Proprietes {
  secret: string;
  /** A sentence on what follows. */
  suite: string;
}

/** A secret shown this once, in this page's memory alone. Takes the focus, since it is what was asked for. */
export function SecretMontre({ secret, suite }: Proprietes) {
  const cadre = useRef<HTMLDivElement>(null);
  const [copie, setCopie] = useState(false);
  useEffect(() => cadre.current?.focus(), []);
  // Without a clipboard the button changes nothing, and does not say that it did.
  const copier = () =>
    navigator.clipboard?.writeText(secret).then(
      () => setCopie(true),
      () => setCopie(false),
    );
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
        onClick={() => void copier()}
      >
        {copie ? "Secret copié" : "Copier le secret"}
      </button>
    </div>
  );
}
