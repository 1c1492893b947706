import { Page } from "../kit/page.tsx";
import { EnrolerSecondFacteur } from "./enroler-second-facteur.tsx";
import { VerifierCode } from "./verifier-code.tsx";

/** The portal's own second factor, when the identity provider has given none that is accepted. */
export function SecondFacteur({ aEnroler }: { aEnroler: boolean }) {
  if (aEnroler) return <EnrolerSecondFacteur />;
  return (
    <Page titre="Vérification en deux étapes">
      <p className="m-chapeau">
        Ouvrez votre application d’authentification et recopiez le code affiché pour Maillage.
      </p>
      <VerifierCode action="Vérifier" />
      <p className="m-discret">
        Téléphone perdu ou changé ? Demandez au responsable de la gestion des comptes (RGC) de votre
        organisme de réinitialiser votre second facteur. Vous êtes RGC ? C’est l’opérateur qui le
        réinitialise.
      </p>
    </Page>
  );
}
