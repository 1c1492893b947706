/**
 * Structure of the CNAF/MSA flow « RSA bénéficiaires » vrsb0801: for each block, its children in order.
 * After a name: `?` at most one, `*` any number, `+` at least one, `{m,n}` bounds; then the type of a
 * value: s9 text of at most 9 characters, n9 whole number of at most 9 digits, d9.2 decimal of at
 * most 9 digits of which 2 after the point, date, heure, bool.
 */
export const STRUCTURE_VRSB0801: Record<string, string> = {
  Racine: "IdentificationFlux InfosFoyerRSA* TransmissionFlux",
  IdentificationFlux:
    "APPLIEME:s3 NUMVERSIONAPPLIEME:s4 TYPEFLUX:s1 NATFLUX:s1 DTCREAFLUX:date HEUCREAFLUX:heure DTREF:date",
  InfosFoyerRSA:
    "IdentificationRSA Personne+ DonneesAdministratives PrestationRSA Evenement* Controle? Anomalie*",
  IdentificationRSA:
    "Organisme Partenaire DemandeRSA DemandeRMI? OrganismeCedant? OrganismePrenant?",
  Organisme: "FONORG:s3 NUMORG:s3 MATRICULE:n15",
  Partenaire: "TYPEPARTE:s4 IDEPARTE:s3",
  DemandeRSA: "DTDEMRSA:date NUMDEMRSA:s11",
  DemandeRMI: "DateDemandeRMI NumeroInstructionRMI",
  DateDemandeRMI: "DTDEMRMI:date",
  NumeroInstructionRMI:
    "NUMDEPINSRMI:s3 TYPEINSRMI:s1 NUMCOMINSRMI:n3 NUMAGRINSRMI:s2 NUMDOSINSRMI:n5 NUMCLI:n3",
  OrganismeCedant: "FONORGCEDMUT:s3 NUMORGCEDMUT:s3 MATRICULEORGCEDMUT?:n15 DDARRMUT:date",
  OrganismePrenant: "FONORGPRENMUT:s3 NUMORGPRENMUT:s3 DDDEPAMUT:date",
  Personne:
    "Identification DossierCAF Prestations{2,2} Rattachement{0,2} DossierPoleEmploi? Ressources? MontantCalculDroitRSAPersonne? Activite* PensionAlimentaire? Grossesse? InformationsAgricoles? AvisPCGPersonne? AvisCGSSDOMPersonne?",
  Identification:
    "QUAL?:s3 NOM:s28 NOMNAI:s28 PRENOM:s32 PRENOM2?:s15 PRENOM3?:s15 NOMCOMNAI:s26 DTNAI:date RGNAI?:n1 TYPEDTNAI?:s1 NIR?:s15 TOPVALIEC?:bool SEXE:s1",
  DossierCAF: "TOPRESPDOS:bool DDRATDOS:date DFRATDOS?:date NUMDEMRSAPRECE?:s11",
  Prestations: "NATPREST:s3 ROLEPERS:s3 TOPCHAPERS:bool",
  Rattachement: "NOMNAI:s28 PRENOM:s32 DTNAI:date NIR?:s15 TYPEPAR:s3",
  DossierPoleEmploi: "IDASSEDIC:s8",
  Ressources: "GeneraliteRessourcesTrimestre RessourcesMensuelles{0,3}",
  GeneraliteRessourcesTrimestre: "TOPRESSNUL:bool DDRESS:date DFRESS:date",
  RessourcesMensuelles: "GeneraliteRessourcesMensuelles DetailRessourcesMensuelles+",
  GeneraliteRessourcesMensuelles: "MOISRESS:date NBHEUMENTRA?:n3",
  DetailRessourcesMensuelles: "NATRESS:s3 MTNATRESSMEN:d9.2 ABANEU?:s1",
  MontantCalculDroitRSAPersonne:
    "TOPPERSDRODEVORSA:bool TOPPERSENTDRODEVORSA?:bool MTPERSRESSMENRSA?:d9.2 MTPERSABANEURSA?:d9.2",
  Activite: "REG?:s2 ACT:s3 DDACT:date DFACT?:date NATCONTRTRA?:s3 TOPCONDADMETI?:bool",
  PensionAlimentaire: "Asf{0,2} CreanceAlimentaire*",
  Asf: "SITASF:s2 PARASSOASF:s1 DDASF:date DFASF?:date",
  CreanceAlimentaire:
    "ETATCREALIM:s2 DDCREALIM:date DFCREALIM?:date ORIOBLALIM:s3 MOTIDISCREALIM?:s3 COMMCREALIM?:s50 MTSANCREALIM?:d9.2",
  Grossesse: "DDGRO:date DFGRO?:date DTDECLGRO:date NATFINGRO?:s1",
  InformationsAgricoles: "MTBENAGRI?:d10.2 REGFISAGRI?:s1 DTBENAGRI?:date",
  AvisPCGPersonne: "ConditionETI? Derogation* ExclueRSA? Liberalite?",
  ConditionETI:
    "AVISEVARESSNONSAL:s1 DTSOURESSNONSAL:date DTEVARESSNONSAL?:date MTEVARESSNONSAL?:d9.2",
  Derogation: "TYPEDERO:s3 AVISDERO:s1 DDAVISDERO:date DFAVISDERO?:date",
  ExclueRSA: "EXCL:s1 DDEXCL:date DFEXCL?:date",
  Liberalite: "MTLIBERNONDECL:d9.2 DTABSDECLLIBER:date",
  AvisCGSSDOMPersonne: "JUSACTDOM:s1 RESUJUSACTDOM:s1",
  DonneesAdministratives: "SituationFamille Adresse{1,3}",
  SituationFamille: "SITFAM:s3 DDSITFAM:date REGAGRIFAM?:s3",
  Adresse: "TroncCommunAdresse AdresseDetailleeFrance? AdresseHorsFrance?",
  TroncCommunAdresse: "RGADR:n2 DTEMM?:date PAYS:s3 TYPEADR:s1 ETATADR:s2",
  AdresseDetailleeFrance:
    "COMPLIDEADR:s38 COMPLADR:s38 NUMVOIE:s6 LIBTYPEVOIE:s30 NOMVOIE:s32 LIEUDIST:s38 NUMCOM:s5 CODEPOS:n5 NOMCOM:s32",
  AdresseHorsFrance:
    "LIBLIG2ADR:s38 LIBLIG3ADR:s38 LIBLIG4ADR:s38 LIBLIG5ADR:s38 LIBLIG6ADR:s38 LIBLIG7ADR:s38",
  PrestationRSA: "SituationDossierRSA DetailDroitRSA",
  SituationDossierRSA:
    "EtatDossierRSA Refus? SuspensionDroit* SuspensionVersement* FinDroit? FinDroitMoisAnterieur?",
  EtatDossierRSA: "ETATDOSRSA:s1",
  Refus: "DTREFURSA:date MOTIREFURSA:s3",
  SuspensionDroit: "MOTISUSDRORSA:s2 DDSUSDRORSA:date NATGROUPFSUS?:s3",
  SuspensionVersement: "MOTISUSVERSRSA:s2 DDSUSVERSRSA:date",
  FinDroit: "MOTICLORSA:s3 DTCLORSA:date",
  FinDroitMoisAnterieur: "MOTICLORSA:s3 DTCLORSA:date",
  DetailDroitRSA:
    "TroncCommunDroitRSA SpecificiteDOM? MontantsCalculDroitRSA? DetailCalculDroitRSA* AvisPCGDroitRSA?",
  TroncCommunDroitRSA:
    "TOPSANSDOMFIXE:bool NBENFAUTCHA?:n2 ORIDEMRSA:s3 DTORIDEMRSA?:date TOPFOYDRODEVORSA?:bool",
  SpecificiteDOM:
    "SURFAGRIDOM:d5.2 DDSURFAGRIDOM:date SURFAGRIDOMPLA?:d5.2 NBTOTAIDEFAMSURFDOM?:n3 NBTOTPERSMAJOSURFDOM?:n3",
  MontantsCalculDroitRSA:
    "DDELECAL:date DFELECAL?:date MTREVMINIGARARSA:d9.2 MTPENTRSA?:d9.2 MTLOCALRSA?:d9.2 MTREVGARARSA:d9.2 MTPFRSA?:d9.2 MTALRSA?:d9.2 MTRESSMENRSA:d9.2 MTSANOBLALIMRSA?:d9.2 MTREDHOSRSA?:d9.2 MTREDCGRSA?:d9.2 MTCUMINTEGRSA?:d9.2 MTABANEURSA?:d9.2 MTTOTDRORSA:d9.2",
  DetailCalculDroitRSA:
    "NATPF:s3 SOUSNATPF:s5 DDNATDRO:date DFNATDRO?:date MTRSAVERS?:d9.2 DTDERRSAVERS?:date",
  AvisPCGDroitRSA: "ConditionAdministrative* ReductionRSA* PaiementTiers?",
  ConditionAdministrative:
    "AVISCONDADMRSA:s1 MOTICONDADMRSA:s2 COMM1CONDADMRSA?:s60 COMM2CONDADMRSA?:s60 DTEFFAVISCONDADMRSA:date",
  ReductionRSA: "MTREDRSA:d9.2 DDREDRSA:date DFREDRSA?:date",
  PaiementTiers: "AVISDESTPAIRSA:s1 DTAVISDESTPAIRSA:date NOMTIE:s64 TYPEPERSTIE:s1",
  Evenement: "DTLIQ:date HEULIQ:heure FG:s9",
  Controle: "ControleAdministratif*",
  ControleAdministratif:
    "IdentificationCibleControleAdministratif IdentificationControleAdministratif ModaliteControleAdministratif ResultatControleAdministratif",
  IdentificationCibleControleAdministratif: "DTEFFCIBCONTRO:date CIBCONTRO:s3 CIBCONTROMSA?:s3",
  IdentificationControleAdministratif: "DTDETECCONTRO:date DTCLOCONTRO:date",
  ModaliteControleAdministratif:
    "LIBCIBCONTRO:s45 FAMCIBCONTRO:s2 NATCIBCONTRO:s3 COMMACONTRO:s3 TYPECONTRO:s2",
  ResultatControleAdministratif:
    "TYPEIMPACCONTRO:s1 MTINDURSACGCONTRO?:d11.2 MTRAPRSACGCONTRO?:d11.2",
  Anomalie: "LIBANO:s200",
  TransmissionFlux: "NBTOTDOSRSATRANSM:n8 NBTOTDOSRSATRANSMANO:n8",
};
