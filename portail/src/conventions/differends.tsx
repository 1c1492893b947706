import { useMutation, useQueryClient } from "@tanstack/react-query";
import { AlerteErreur } from "../kit/alerte-erreur.tsx";
import { api, recevoir } from "../kit/api.ts";
import { enJour } from "../kit/dates.ts";
import { ActesDifferends } from "./actes-differends.tsx";
import type { Detail, Vue } from "./formes.ts";

type Litige = Detail["litiges"][number];
type Fait = "convenir" | "constater-echec" | "saisir" | "clore";

const ETATS: Readonly<Record<Litige["etat"], string>> = {
  amiable: "Accord amiable recherché",
  amiable_echoue: "Accord amiable impossible",
  accord: "Accord trouvé",
  contentieux: "Tribunal saisi",
  clos: "Clos",
};
const FAITS: Readonly<Record<Litige["etat"], readonly (readonly [Fait, string])[]>> = {
  amiable: [
    ["convenir", "Constater un accord"],
    ["constater-echec", "Constater l’échec"],
  ],
  amiable_echoue: [
    ["convenir", "Constater un accord"],
    ["saisir", "Saisir le tribunal"],
  ],
  accord: [["clore", "Clore"]],
  contentieux: [
    ["convenir", "Constater un accord"],
    ["clore", "Clore"],
  ],
  clos: [],
};

/** Disputes, the contradictions between documents, and the flows kept transitionally. */
export function Differends({ detail, vue }: { detail: Detail; vue: Vue }) {
  return (
    <section aria-labelledby="differends">
      <h2 id="differends">Différends et préséance</h2>
      <p>
        Un accord amiable se cherche d’abord. En cas de contradiction, la convention prime les
        annexes, puis les conditions générales, puis les conditions particulières.
      </p>
      {detail.litiges.map((litige) => (
        <UnLitige key={litige.id} id={detail.id} litige={litige} vue={vue} />
      ))}
      {detail.preseance.map(({ sujet, applicable, ecartees, indecises }) => (
        <p key={sujet}>
          <strong>{sujet}</strong> : {applicable.valeur} ({applicable.document}).
          {ecartees.map((c) => ` Écarté : ${c.valeur} (${c.document}).`).join("")}
          {indecises.map((c) => ` À trancher, même rang : ${c.valeur} (${c.document}).`).join("")}
        </p>
      ))}
      {detail.flux.length > 0 && (
        <>
          <h3>Flux de données</h3>
          <ul>
            {detail.flux.map(({ nom, baseLegale, transitoire }) => (
              <li key={nom}>
                {nom} : {baseLegale}
                {transitoire && " (transitoire)"}
              </li>
            ))}
          </ul>
        </>
      )}
      {vue === "operateur" && <ActesDifferends id={detail.id} />}
    </section>
  );
}

function UnLitige({ id, litige, vue }: { id: string; litige: Litige; vue: Vue }) {
  const requetes = useQueryClient();
  const { mutate, error } = useMutation({
    mutationFn: (fait: Fait) =>
      recevoir(
        api.POST("/portail/api/conventions/{id}/litiges/{litige}/faits", {
          params: { path: { id, litige: litige.id } },
          body: { fait },
        }),
      ),
    onSuccess: () => requetes.invalidateQueries({ queryKey: ["conventions"] }),
  });
  return (
    <article className="m-carte">
      <h3>{litige.objet}</h3>
      <p>
        Ouvert le {enJour(litige.ouvertLe)}. {ETATS[litige.etat]}
        {litige.juridiction && ` : ${litige.juridiction}`}.
      </p>
      {error && <AlerteErreur erreur={error} />}
      {vue === "operateur" && (
        <div className="m-actions">
          {FAITS[litige.etat].map(([fait, libelle]) => (
            <button
              key={fait}
              type="button"
              className="fr-btn fr-btn--secondary fr-btn--sm"
              onClick={() => mutate(fait)}
            >
              {libelle}
            </button>
          ))}
        </div>
      )}
    </article>
  );
}
