import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { api, recevoir } from "../kit/api.ts";
import { enJour } from "../kit/dates.ts";
import { EtatLecture } from "../kit/etat-lecture.tsx";
import { EtatVide } from "../kit/etat-vide.tsx";
import { Page } from "../kit/page.tsx";

type Nature = "1" | "2" | "5";

/** An annex of the convention as it is in force today, for whoever it gives a role to. */
// CONV-3.2-11 CONV-3.2-12 ANX3-2.1-06
export function AnnexeEnVigueur() {
  const { nature } = useParams({ strict: false }) as { nature: Nature };
  const { data, error, refetch } = useQuery({
    queryKey: ["annexe", nature],
    queryFn: () =>
      recevoir(
        api.GET("/portail/api/conventions/annexes/{nature}", { params: { path: { nature } } }),
      ),
  });
  return (
    <Page titre={data?.libelle ?? `Annexe ${nature}`}>
      <EtatLecture lecture={{ data, error, refetch }} phrase="Lecture de l’annexe…" />
      {data?.contenu && (
        <>
          <p className="m-discret">
            Version {data.version}, en vigueur depuis le {enJour(data.effetLe ?? "")}
          </p>
          <pre className="m-texte">{data.contenu}</pre>
        </>
      )}
      {data && data.contenu === null && (
        <EtatVide titre="Aucune version n’est déposée ici">
          <p>
            Le texte en vigueur est celui qui a été signé avec{" "}
            <Link to="/ma-convention">votre convention</Link>. L’opérateur peut en publier une
            version.
          </p>
        </EtatVide>
      )}
    </Page>
  );
}

/** What a role is, in the words of the annex in force. */
export function LienAnnexe({ nature, children }: { nature: Nature; children: string }) {
  return (
    <p>
      <Link className="fr-link" to="/annexes/$nature" params={{ nature }}>
        {children}
      </Link>
    </p>
  );
}
