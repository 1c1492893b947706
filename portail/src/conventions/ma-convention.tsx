import { useQuery } from "@tanstack/react-query";
import { AlerteErreur } from "../kit/alerte-erreur.tsx";
import { Chargement } from "../kit/chargement.tsx";
import { EtatVide } from "../kit/etat-vide.tsx";
import { Page } from "../kit/page.tsx";
import { Fiche } from "./fiche.tsx";
import { requeteConvention, requeteConventions } from "./requetes.ts";

/** The partner's own convention, the one in force when there are several. */
export function MaConvention() {
  const liste = useQuery(requeteConventions);
  const conventions = liste.data?.conventions ?? [];
  const choisie = conventions.find(({ etat }) => etat === "en_vigueur") ?? conventions[0];
  return (
    <Page titre="Ma convention">
      {liste.error && <AlerteErreur erreur={liste.error} surReprise={() => liste.refetch()} />}
      {liste.isPending && <Chargement phrase="Lecture de la convention…" />}
      {liste.data && !choisie && (
        <EtatVide titre="Aucune convention à votre nom">
          <p>Un délégataire agit sous la convention de son conseil départemental.</p>
        </EtatVide>
      )}
      {choisie && <Contenu id={choisie.id} />}
    </Page>
  );
}

function Contenu({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(requeteConvention(id));
  if (error && !data) return <AlerteErreur erreur={error} surReprise={() => refetch()} />;
  if (!data) return <Chargement phrase="Lecture de la convention…" />;
  return (
    <>
      {error && <AlerteErreur erreur={error} surReprise={() => refetch()} />}
      <Fiche detail={data} vue="partenaire" />
    </>
  );
}
