/** Test flow: one household a person, valid unless the test spoils it. */
export interface PersonneDeTest {
  nom?: string;
  prenom?: string;
  nir?: string;
  naissance?: string;
  etat?: string;
  role?: string;
  /** IDASSEDIC */
  numero?: string;
  /** TOPPERSDRODEVORSA; by default the flow does not say. */
  devoirs?: string;
  /** TOPRESSNUL */
  ressourcesNulles?: string;
}

/** A monthly flow of the CNAF (vrsb0801) with a household for each of these people, for the tests. */
export function fluxCnaf(personnes: PersonneDeTest[], date = "2025-03-05"): string {
  return `<?xml version="1.0" encoding="windows-1252"?>
<Racine><IdentificationFlux><APPLIEME>CRI</APPLIEME><NUMVERSIONAPPLIEME>6200</NUMVERSIONAPPLIEME><TYPEFLUX>M</TYPEFLUX><NATFLUX>D</NATFLUX><DTCREAFLUX>${date}</DTCREAFLUX><HEUCREAFLUX>01:18:36.0000</HEUCREAFLUX><DTREF>2025-02-28</DTREF></IdentificationFlux>
${personnes.map(foyer).join("\n")}
<TransmissionFlux><NBTOTDOSRSATRANSM>1</NBTOTDOSRSATRANSM><NBTOTDOSRSATRANSMANO>0</NBTOTDOSRSATRANSMANO></TransmissionFlux></Racine>`;
}

function foyer(personne: PersonneDeTest): string {
  const {
    nom = "EXEMPLE",
    prenom = "ALIX",
    nir = "1800199990004",
    naissance = "1980-01-01",
  } = personne;
  const { etat = "2", role = "DEM" } = personne;
  const { devoirs, ressourcesNulles, numero } = personne;
  const inscrit =
    numero === undefined
      ? ""
      : `<DossierPoleEmploi><IDASSEDIC>${numero}</IDASSEDIC></DossierPoleEmploi>`;
  const ressources =
    ressourcesNulles === undefined
      ? ""
      : `<Ressources><GeneraliteRessourcesTrimestre><TOPRESSNUL>${ressourcesNulles}</TOPRESSNUL><DDRESS>2024-11-01</DDRESS><DFRESS>2025-01-31</DFRESS></GeneraliteRessourcesTrimestre></Ressources>`;
  const soumis =
    devoirs === undefined
      ? ""
      : `<MontantCalculDroitRSAPersonne><TOPPERSDRODEVORSA>${devoirs}</TOPPERSDRODEVORSA></MontantCalculDroitRSAPersonne>`;
  return `<InfosFoyerRSA><IdentificationRSA><Organisme><FONORG>CAF</FONORG><NUMORG>621</NUMORG><MATRICULE>1</MATRICULE></Organisme><Partenaire><TYPEPARTE>CG </TYPEPARTE><IDEPARTE>062</IDEPARTE></Partenaire><DemandeRSA><DTDEMRSA>2024-11-15</DTDEMRSA><NUMDEMRSA>1</NUMDEMRSA></DemandeRSA></IdentificationRSA>
<Personne><Identification><QUAL>MR</QUAL><NOM>${nom}</NOM><NOMNAI>${nom}</NOMNAI><PRENOM>${prenom}</PRENOM><NOMCOMNAI>ARRAS</NOMCOMNAI><DTNAI>${naissance}</DTNAI><NIR>${nir}</NIR><SEXE>1</SEXE></Identification><DossierCAF><TOPRESPDOS>1</TOPRESPDOS><DDRATDOS>2024-11-01</DDRATDOS></DossierCAF><Prestations><NATPREST>PFA</NATPREST><ROLEPERS>CJT</ROLEPERS><TOPCHAPERS>0</TOPCHAPERS></Prestations><Prestations><NATPREST>RSA</NATPREST><ROLEPERS>${role}</ROLEPERS><TOPCHAPERS>1</TOPCHAPERS></Prestations>${inscrit}${ressources}${soumis}</Personne>
<DonneesAdministratives><SituationFamille><SITFAM>CEL</SITFAM><DDSITFAM>2000-01-01</DDSITFAM></SituationFamille><Adresse><TroncCommunAdresse><RGADR>01</RGADR><PAYS>FRA</PAYS><TYPEADR>D</TYPEADR><ETATADR>CO</ETATADR></TroncCommunAdresse><AdresseDetailleeFrance><COMPLIDEADR /><COMPLADR /><NUMVOIE>25</NUMVOIE><LIBTYPEVOIE>RUE</LIBTYPEVOIE><NOMVOIE>DES ESSAIS</NOMVOIE><LIEUDIST /><NUMCOM>62041</NUMCOM><CODEPOS>62000</CODEPOS><NOMCOM>ARRAS</NOMCOM></AdresseDetailleeFrance></Adresse></DonneesAdministratives>
<PrestationRSA><SituationDossierRSA><EtatDossierRSA><ETATDOSRSA>${etat}</ETATDOSRSA></EtatDossierRSA></SituationDossierRSA><DetailDroitRSA><TroncCommunDroitRSA><TOPSANSDOMFIXE>0</TOPSANSDOMFIXE><ORIDEMRSA>DEM</ORIDEMRSA></TroncCommunDroitRSA></DetailDroitRSA></PrestationRSA></InfosFoyerRSA>`;
}
