import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { Alerte } from "../../kit/alerte.tsx";
import { AlerteErreur } from "../../kit/alerte-erreur.tsx";
import { api, recevoir } from "../../kit/api.ts";
import { compter } from "../../kit/compter.ts";
import { DialogueMotif } from "../../kit/dialogue-motif.tsx";
import { enBase64 } from "../../kit/en-base64.ts";
import { EtatVide } from "../../kit/etat-vide.tsx";
import { TableauDistant } from "../../kit/tableau-distant.tsx";
import type { Vue } from "../../kit/vue-tableau.ts";
import { useTableauDeBord } from "../agents/tableau-de-bord.tsx";
import { colonnes, type Geste } from "./colonnes.tsx";
import type { Campagne, LigneAudit, Requete } from "./formes.ts";

const CHEMIN = "/portail/api/audit/campagnes/{id}" as const;
const PAR_PAGE = 50;
const FILTRES: Readonly<Record<string, Requete["filtre"]>> = {
  "À décider": "a-decider",
  "Avec anomalie": "anomalies",
  Décidées: "decidees",
};
const TRIS: Readonly<Record<string, Requete["tri"]>> = {
  Personne: "nom",
  Outil: "module",
  Fin: "fin",
  "Dernier usage": "dernierUsage",
};
const GESTES: Readonly<Record<Geste, { titre: string; consequence: string }>> = {
  confirmer: {
    titre: "Confirmer malgré l’anomalie",
    consequence: "L’accès est conservé, et le motif justifie l’anomalie.",
  },
  reduire: {
    titre: "Réduire à la consultation",
    consequence: "La personne ne pourra plus écrire.",
  },
  retirer: { titre: "Retirer l’accès", consequence: "L’accès prend fin aussitôt." },
};

/** The campaign under way: progress, lines to decide, clean ones confirmed page by page, closing. */
export function CampagneOuverte({ campagne }: { campagne: Campagne }) {
  const requetes = useQueryClient();
  const [vise, setVise] = useState<{ ligne: LigneAudit; geste: Geste } | null>(null);
  const { data: tableau } = useTableauDeBord();
  const mots = [...(tableau?.modules ?? []), ...(tableau?.missions ?? [])];
  const nommer = (code: string) => mots.find((mot) => mot.code === code)?.libelle ?? code;
  const visibles = useRef<readonly LigneAudit[]>([]);
  const params = { path: { id: campagne.id } };
  const relire = () => requetes.invalidateQueries({ queryKey: ["audit"] });
  const decider = (rangs: number[], decision: "confirmer" | "modifier" | "retirer", motif = "") =>
    recevoir(
      api.POST(`${CHEMIN}/decisions`, {
        params,
        body: {
          rangs,
          decision,
          motif,
          profil: decision === "modifier" ? "consultation" : null,
          fin: null,
        },
      }),
    );
  const page = useMutation({
    mutationFn: async () => {
      const rangs = visibles.current
        .filter((l) => l.decision === null && l.anomalies.length === 0 && !l.sienne)
        .map(({ rang }) => rang);
      if (rangs.length > 0) await decider(rangs, "confirmer");
      return rangs.length;
    },
    onSuccess: relire,
  });
  const clore = useMutation({
    mutationFn: () => recevoir(api.POST(`${CHEMIN}/cloture`, { params })),
    onSuccess: relire,
  });
  const fichier = useMutation({
    mutationFn: async (choisi: File) =>
      recevoir(
        api.POST(`${CHEMIN}/fichier`, { params, body: { contenu: await enBase64(choisi) } }),
      ),
    onSuccess: relire,
  });
  const reste = campagne.total - campagne.decidees;
  const erreur = page.error ?? clore.error ?? fichier.error;

  async function charger(vue: Vue) {
    const query: Requete = {
      taille: String(PAR_PAGE) as Requete["taille"],
      page: String(vue.page + 1),
      ...(vue.recherche && { recherche: vue.recherche }),
      ...(vue.filtres.Lignes && { filtre: FILTRES[vue.filtres.Lignes] }),
      ...(vue.tri && {
        tri: TRIS[vue.tri.titre],
        sens: vue.tri.sens === "descending" ? "desc" : "asc",
      }),
    };
    const lues = await recevoir(api.GET(`${CHEMIN}/lignes`, { params: { ...params, query } }));
    visibles.current = lues.lignes;
    return lues;
  }

  return (
    <section aria-labelledby="campagne">
      <h2 id="campagne">Audit n° {campagne.numero}</h2>
      <Avancement campagne={campagne} />
      {erreur && <AlerteErreur erreur={erreur} />}
      <div role="status">
        {page.data !== undefined && (
          <Alerte gravite={page.data === 0 ? "info" : "success"}>{bilanDe(page.data)}</Alerte>
        )}
        {fichier.data && <BilanFichier bilan={fichier.data} />}
      </div>
      <div className="m-actions m-bloc">
        <button
          type="button"
          className="fr-btn fr-btn--secondary"
          disabled={reste === 0}
          aria-disabled={page.isPending}
          onClick={() => !page.isPending && page.mutate()}
        >
          Confirmer les lignes sans anomalie de cette page
        </button>
        <button
          type="button"
          className="fr-btn"
          disabled={reste > 0}
          aria-disabled={clore.isPending}
          onClick={() => !clore.isPending && clore.mutate()}
        >
          {reste > 0 ? `Clore et signer (reste ${reste})` : "Clore et signer le rapport"}
        </button>
      </div>
      <TableauDistant
        legende="Comptes et droits à revoir"
        colonnes={colonnes(nommer, (ligne, geste) => setVise({ ligne, geste }))}
        tris={Object.keys(TRIS)}
        filtres={{ Lignes: Object.keys(FILTRES) }}
        cle={({ rang }) => String(rang)}
        cleRequete={["audit", campagne.id]}
        charger={charger}
        parPage={PAR_PAGE}
        vide={
          <EtatVide titre="Aucun compte">Il n’y a rien à revoir : l’audit peut être clos.</EtatVide>
        }
      />
      <ImportAudit surFichier={fichier.mutate} />
      {vise && (
        <DialogueMotif
          titre={`${GESTES[vise.geste].titre} : ${vise.ligne.prenom} ${vise.ligne.nom}`}
          consequence={GESTES[vise.geste].consequence}
          action={vise.geste === "retirer" ? "Retirer l’accès" : "Enregistrer la décision"}
          surFermeture={() => setVise(null)}
          surConfirmation={async (motif) => {
            const { geste, ligne } = vise;
            await decider([ligne.rang], geste === "reduire" ? "modifier" : geste, motif);
            await relire();
          }}
        />
      )}
    </section>
  );
}

function Avancement({ campagne }: { campagne: Campagne }) {
  const { decidees, total } = campagne;
  const pourcent = Math.floor((100 * decidees) / Math.max(1, total));
  return (
    <p>
      <label htmlFor="avancement">
        {decidees.toLocaleString("fr-FR")} {decidees < 2 ? "ligne décidée" : "lignes décidées"} sur{" "}
        {total.toLocaleString("fr-FR")} ({pourcent} %)
      </label>
      <progress id="avancement" className="m-avancement" max={total} value={decidees} />
    </p>
  );
}

/** The lines decided in a spreadsheet. */
function ImportAudit({ surFichier }: { surFichier: (fichier: File) => void }) {
  return (
    <div className="fr-upload-group m-bloc">
      <label className="fr-label" htmlFor="fichier-audit">
        Importer un audit fait hors ligne
        <span className="fr-hint-text">
          L’export CSV de toutes les données d’audit, colonnes « decision » (confirmer ou retirer)
          et « motif » remplies.
        </span>
      </label>
      <input
        className="fr-upload"
        id="fichier-audit"
        type="file"
        accept=".csv,text/csv"
        onChange={({ target }) => {
          const [choisi] = target.files ?? [];
          if (choisi) surFichier(choisi);
          target.value = "";
        }}
      />
    </div>
  );
}

function BilanFichier({ bilan }: { bilan: { decidees: number; erreurs: readonly string[] } }) {
  return (
    <Alerte gravite={bilan.erreurs.length > 0 ? "warning" : "success"}>
      <p>{compter(bilan.decidees, "ligne décidée", "lignes décidées")} par le fichier.</p>
      <ul>
        {bilan.erreurs.map((phrase) => (
          <li key={phrase}>{phrase}</li>
        ))}
      </ul>
    </Alerte>
  );
}

function bilanDe(confirmees: number): string {
  if (confirmees === 0)
    return "Aucune ligne de cette page n’est sans anomalie : chacune se décide.";
  return confirmees > 1 ? `${confirmees} lignes confirmées.` : "Une ligne confirmée.";
}
