import { useQuery } from "@tanstack/react-query";
import { INTENSITES } from "../contrat-engagement/ecriture.ts";
import { Alerte } from "../kit/alerte.tsx";
import { api, recevoir } from "../kit/api.ts";
import { enInstant, enJour } from "../kit/dates.ts";
import { Definitions } from "../kit/definitions.tsx";
import { EtatVide } from "../kit/etat-vide.tsx";
import { Pastille } from "../kit/pastille.tsx";
import { PageDossier, useCle } from "../usagers/page-dossier.tsx";
import { DISPOSITIFS, ETATS_PERIODE, MODALITES, MOTIFS_FIN } from "./ecriture.ts";
import type { Periode } from "./formes.ts";
import { GestesPeriode } from "./gestes-periode.tsx";
import { Mobiliser } from "./mobiliser.tsx";

/** Mobilisation of one person: the period that runs, those before, and what may be mobilised now. */
// ANX4-A-10 ANX4-B-11
export function PagePeriodes() {
  const cle = useCle();
  const lecture = useQuery({
    queryKey: ["periodes", cle],
    queryFn: () =>
      recevoir(api.GET("/portail/api/usagers/{cle}/periodes", { params: { path: { cle } } })),
    gcTime: 0,
  });
  return (
    <PageDossier titre="Mobilisation de période d’accompagnement" lecture={lecture}>
      {({ periodes, empechement, dispositifs, structures }) => {
        const libre = !periodes.some(({ gestes }) => gestes.length > 0);
        return (
          <>
            {empechement && <Alerte gravite="info">{empechement}</Alerte>}
            {!empechement && libre && <Mobiliser {...{ cle, dispositifs, structures }} />}
            {periodes.length === 0 && (
              <EtatVide titre="Aucune période mobilisée">
                <p>Une période désigne un dispositif, une structure et un référent unique.</p>
              </EtatVide>
            )}
            {periodes.map((periode) => (
              <FichePeriode key={periode.id} cle={cle} periode={periode} />
            ))}
          </>
        );
      }}
    </PageDossier>
  );
}

function FichePeriode({ cle, periode }: { cle: string; periode: Periode }) {
  const { etat, dispositif, modalite, intensite, referent, structure, fin, motifFin } = periode;
  const titre = `periode-${periode.id}`;
  return (
    <section className="m-carte" aria-labelledby={titre}>
      <h2 id={titre}>{DISPOSITIFS[dispositif] ?? dispositif}</h2>
      <p>
        <Pastille ton={ETATS_PERIODE[etat]?.ton ?? "neutre"}>
          {ETATS_PERIODE[etat]?.mot ?? etat}
        </Pastille>
      </p>
      <Definitions
        lignes={
          [
            ["Structure", structure.libelle],
            ["Référent unique", referent],
            ["Période", `du ${enJour(periode.debut)} au ${enJour(periode.finPrevue)}`],
            ["Modalité", MODALITES[modalite] ?? modalite],
            ["Intensité", INTENSITES[intensite] ?? intensite],
            ["Terminée le", fin && `${enJour(fin)}, ${MOTIFS_FIN[motifFin ?? ""]?.toLowerCase()}`],
            ["Avis demandé le", periode.avisLe && enJour(periode.avisLe)],
            ...periode.prolongations.map(({ de, a, motif }) => [
              "Prolongée",
              `du ${enJour(de)} au ${enJour(a)} : ${motif}`,
            ]),
            ["Source", `${periode.source ?? "Inconnue"}, ${enInstant(periode.modifieeLe)}`],
          ].filter(([, valeur]) => valeur) as [string, string][]
        }
      />
      <GestesPeriode cle={cle} periode={periode} />
    </section>
  );
}
