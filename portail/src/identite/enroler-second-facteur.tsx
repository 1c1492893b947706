import { useMutation } from "@tanstack/react-query";
import { AlerteErreur } from "../kit/alerte-erreur.tsx";
import { api, recevoir } from "../kit/api.ts";
import { Page } from "../kit/page.tsx";
import { VerifierCode } from "./verifier-code.tsx";

/** First use: the secret is made only when the agent asks for it, never by opening the page. */
export function EnrolerSecondFacteur() {
  const enrolement = useMutation({
    mutationFn: () => recevoir(api.POST("/portail/api/second-facteur/enrolement")),
    gcTime: 0,
  });
  return (
    <Page titre="Protéger votre compte">
      <p className="m-chapeau">
        L’accès aux dossiers demande un second facteur : un code à six chiffres, donné par une
        application d’authentification de votre téléphone ou de votre poste.
      </p>
      {enrolement.error && <AlerteErreur erreur={enrolement.error} />}
      {enrolement.data ? (
        <Etapes {...enrolement.data} />
      ) : (
        <button
          type="button"
          className="fr-btn"
          disabled={enrolement.isPending}
          onClick={() => enrolement.mutate()}
        >
          Associer une application
        </button>
      )}
    </Page>
  );
}

function Etapes({ secret, qr }: { secret: string; qr: string }) {
  return (
    <ol className="m-etapes">
      <li>
        <h2>Associez votre application</h2>
        <p>Scannez ce code avec l’application.</p>
        <img
          className="m-qr"
          src={qr}
          alt="Code QR à scanner. La même clé est écrite ci-dessous."
        />
        <p>
          Ou saisissez cette clé dans l’application :{" "}
          <code className="m-cle">{secret.replace(/(.{4})(?=.)/g, "$1 ")}</code>
        </p>
      </li>
      <li>
        <h2>Recopiez le code affiché</h2>
        <VerifierCode action="Activer le second facteur" />
      </li>
    </ol>
  );
}
