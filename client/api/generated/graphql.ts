/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How a passage stands in the text that the user gave. */
export type AnchorState =
  /** The text is the one that was read: the passage stands where it says. */
  | 'found'
  /** The text differs, and the words are not in it. */
  | 'missing'
  /** The text differs; the same words stand elsewhere in it. */
  | 'moved';

/** Which claims are wanted. Fields narrow together; the values of one field widen. A null field does not narrow. */
export type ClaimFilter = {
  /** A passage of one of these documents carries it, by global id. */
  readonly documents?: ReadonlyArray<string> | null | undefined;
  /** Subject, object or qualifier, by global id. */
  readonly entities?: ReadonlyArray<string> | null | undefined;
  /** Only inferred ones, or only stated ones. */
  readonly inferred?: boolean | null | undefined;
  /** Modalities. */
  readonly modalities?: ReadonlyArray<Modality> | null | undefined;
  /** Object, by global id. */
  readonly objects?: ReadonlyArray<string> | null | undefined;
  /** Predicates. */
  readonly predicates?: ReadonlyArray<Predicate> | null | undefined;
  /** Somebody in this list asserts, denies or qualifies it, by global id. */
  readonly speakers?: ReadonlyArray<string> | null | undefined;
  /** Somebody takes such a stance on it; together with `speakers`, one of them does. */
  readonly stanceKinds?: ReadonlyArray<StanceKind> | null | undefined;
  /** Statuses. */
  readonly statuses?: ReadonlyArray<Status> | null | undefined;
  /** Subject, by global id. */
  readonly subjects?: ReadonlyArray<string> | null | undefined;
  /** Units of the value. */
  readonly units?: ReadonlyArray<string> | null | undefined;
  /** Only those whose object is not known, for these reasons. */
  readonly unknown?: ReadonlyArray<UnknownReason> | null | undefined;
};

export type Comparator =
  | 'about'
  | 'atLeast'
  | 'atMost'
  | 'exact'
  | 'moreThan';

/** How a document came from another. */
export type Derivation =
  /** It is an extract. */
  | 'excerptedFrom'
  /** It was taken over. */
  | 'syndicatedFrom'
  /** It is a translation. */
  | 'translatedFrom';

/** Seen from an entity: is it the subject or the object of the claim? */
export type Direction =
  /** Either. */
  | 'both'
  /** The entity is the object. */
  | 'incoming'
  /** The entity is the subject. */
  | 'outgoing';

export type Kind =
  | 'Company'
  | 'Contract'
  | 'Country'
  | 'Dataset'
  | 'Document'
  | 'Event'
  | 'Group'
  | 'Organization'
  | 'Person'
  | 'Place'
  | 'Policy'
  | 'Programme'
  | 'PublicBody'
  | 'System';

/** A language that the product speaks (BCP 47). */
export type Lang =
  /** English */
  | 'en'
  /** Kazakh */
  | 'kk'
  /** Kyrgyz */
  | 'ky'
  /** Russian */
  | 'ru';

/** How a name matched. */
export type MatchKind =
  /** The whole name equals the query. */
  | 'exact'
  /** Every word of the query begins a word of the name. */
  | 'prefix'
  /** Every word of the query is a word of the name. */
  | 'words';

export type Modality =
  | 'actual'
  | 'planned'
  | 'possible';

export type Mode =
  | 'paraphrased'
  | 'quoted';

export type NameKind =
  | 'abbreviation'
  | 'alias'
  | 'primary'
  | 'transliteration';

export type NameSource =
  | 'supplied'
  | 'text';

/** An end of the paths asked for: entities by id, or every entity of some kinds. At least one of the two is given; both together mean their union. */
export type PathEnd = {
  /** Global ids or slugs, at most 50. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** Kinds: every entity of one of them is an end. */
  readonly kinds?: ReadonlyArray<Kind> | null | undefined;
};

/** Which links a path may use. Null fields take their defaults. */
export type PathPolicy = {
  /** Whether predicates marked as context (speech, visits, location) may be used too. */
  readonly context?: boolean | null | undefined;
  /** Whether a hop may rest on an inference of the editors. */
  readonly inferred?: boolean | null | undefined;
  /** Most hops, 1 to 6. */
  readonly maxHops?: number | null | undefined;
  /** Modalities that a hop may have. */
  readonly modalities?: ReadonlyArray<Modality> | null | undefined;
  /** Only these predicates. Null: all ties (the predicates that the ontology marks for traversal). */
  readonly predicates?: ReadonlyArray<Predicate> | null | undefined;
  /** Statuses that a hop may have. */
  readonly statuses?: ReadonlyArray<Status> | null | undefined;
  /** Whether a path may pass through a country. */
  readonly throughCountries?: boolean | null | undefined;
  /** Whether a path may pass through a class (a generic entity). */
  readonly throughGeneric?: boolean | null | undefined;
};

export type Predicate =
  | 'ADOPTS'
  | 'AGENT'
  | 'AMOUNT'
  | 'ANALYSES'
  | 'ANNOUNCES'
  | 'ASSISTS'
  | 'BACKS'
  | 'BASED_ON'
  | 'BLOCKS'
  | 'CALLS_FOR'
  | 'CAN_ANALYSE'
  | 'CAN_BLOCK'
  | 'CAN_IDENTIFY'
  | 'CAN_SURVEIL'
  | 'CLIENT_OF'
  | 'CONCERNS'
  | 'CONNECTED_TO'
  | 'CONSIDERS'
  | 'COOPERATES_WITH'
  | 'COVERS'
  | 'DEPENDS_ON'
  | 'DEPLOYED_IN'
  | 'DEPLOYS'
  | 'DEVELOPS'
  | 'DID_NOT_ANSWER'
  | 'EXPOSES'
  | 'FOUNDED'
  | 'HARMS'
  | 'HAS_CAUSE'
  | 'HAS_DEVELOPER'
  | 'HAS_OPERATOR'
  | 'HAS_PURPOSE'
  | 'HAS_TERMS'
  | 'HOLDS_POST'
  | 'IDENTIFIES'
  | 'INFORMS'
  | 'LABELLED_AS'
  | 'LACKS'
  | 'LOCATED_IN'
  | 'MODELLED_ON'
  | 'OBLIGES'
  | 'OCCURRED'
  | 'OPERATES'
  | 'ORDERS'
  | 'ORGANISES'
  | 'ORIGINATES_FROM'
  | 'OWNS'
  | 'PARTICIPANT'
  | 'PARTY_TO'
  | 'PART_OF'
  | 'PRAISES'
  | 'PRODUCES'
  | 'PROTECTS'
  | 'QUANTITY'
  | 'RECORDED_IN'
  | 'REDUCES'
  | 'REFERS_TO'
  | 'REGISTERS'
  | 'REPLACES'
  | 'REQUESTS'
  | 'RESTRICTS'
  | 'SANCTIONS'
  | 'STORED_AT'
  | 'SUPPLIES'
  | 'SURVEILS'
  | 'TOOL'
  | 'USES'
  | 'VICTIM'
  | 'VISITS'
  | 'WON_TENDER';

export type Scope =
  | 'specific'
  | 'wholesale';

export type StanceKind =
  | 'asserts'
  | 'denies'
  | 'qualifies';

export type Status =
  | 'asserted'
  | 'denied'
  | 'disputed'
  | 'unsupported';

export type UnknownReason =
  | 'anonymous'
  | 'notStated'
  | 'refused'
  | 'secret';

export type AboutQueryVariables = Exact<{
  lang: Lang;
}>;


export type AboutQuery = { readonly notice: { readonly caveat: string, readonly version: string, readonly dataLicence: string }, readonly stats: { readonly entities: number, readonly claims: number, readonly stances: number, readonly passages: number, readonly documentsRead: number, readonly revision: number, readonly claimsByStatus: ReadonlyArray<{ readonly status: Status, readonly count: number }> } };

export type SourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type SourcesQuery = { readonly documents: { readonly nodes: ReadonlyArray<(
      { readonly title: string | null, readonly language: string | null, readonly publishedAt: string | null, readonly textGiven: boolean, readonly publisher:
        | EntityCard_Company_Fragment
        | EntityCard_Contract_Fragment
        | EntityCard_Country_Fragment
        | EntityCard_Dataset_Fragment
        | EntityCard_Document_Fragment
        | EntityCard_Event_Fragment
        | EntityCard_Group_Fragment
        | EntityCard_Organization_Fragment
        | EntityCard_Person_Fragment
        | EntityCard_Place_Fragment
        | EntityCard_Policy_Fragment
        | EntityCard_Programme_Fragment
        | EntityCard_PublicBody_Fragment
        | EntityCard_System_Fragment
       | null }
      & EntityCard_Document_Fragment
    )> } };

type EntityCard_Company_Fragment = { readonly id: string, readonly slug: string, readonly kind: Kind, readonly generic: boolean, readonly anonymous: boolean, readonly labelEn: string, readonly labelKk: string, readonly labelKy: string, readonly labelRu: string, readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string, readonly kind: NameKind, readonly source: NameSource }> };

type EntityCard_Contract_Fragment = { readonly id: string, readonly slug: string, readonly kind: Kind, readonly generic: boolean, readonly anonymous: boolean, readonly labelEn: string, readonly labelKk: string, readonly labelKy: string, readonly labelRu: string, readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string, readonly kind: NameKind, readonly source: NameSource }> };

type EntityCard_Country_Fragment = { readonly id: string, readonly slug: string, readonly kind: Kind, readonly generic: boolean, readonly anonymous: boolean, readonly labelEn: string, readonly labelKk: string, readonly labelKy: string, readonly labelRu: string, readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string, readonly kind: NameKind, readonly source: NameSource }> };

type EntityCard_Dataset_Fragment = { readonly id: string, readonly slug: string, readonly kind: Kind, readonly generic: boolean, readonly anonymous: boolean, readonly labelEn: string, readonly labelKk: string, readonly labelKy: string, readonly labelRu: string, readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string, readonly kind: NameKind, readonly source: NameSource }> };

type EntityCard_Document_Fragment = { readonly id: string, readonly slug: string, readonly kind: Kind, readonly generic: boolean, readonly anonymous: boolean, readonly labelEn: string, readonly labelKk: string, readonly labelKy: string, readonly labelRu: string, readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string, readonly kind: NameKind, readonly source: NameSource }> };

type EntityCard_Event_Fragment = { readonly id: string, readonly slug: string, readonly kind: Kind, readonly generic: boolean, readonly anonymous: boolean, readonly labelEn: string, readonly labelKk: string, readonly labelKy: string, readonly labelRu: string, readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string, readonly kind: NameKind, readonly source: NameSource }> };

type EntityCard_Group_Fragment = { readonly id: string, readonly slug: string, readonly kind: Kind, readonly generic: boolean, readonly anonymous: boolean, readonly labelEn: string, readonly labelKk: string, readonly labelKy: string, readonly labelRu: string, readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string, readonly kind: NameKind, readonly source: NameSource }> };

type EntityCard_Organization_Fragment = { readonly id: string, readonly slug: string, readonly kind: Kind, readonly generic: boolean, readonly anonymous: boolean, readonly labelEn: string, readonly labelKk: string, readonly labelKy: string, readonly labelRu: string, readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string, readonly kind: NameKind, readonly source: NameSource }> };

type EntityCard_Person_Fragment = { readonly id: string, readonly slug: string, readonly kind: Kind, readonly generic: boolean, readonly anonymous: boolean, readonly labelEn: string, readonly labelKk: string, readonly labelKy: string, readonly labelRu: string, readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string, readonly kind: NameKind, readonly source: NameSource }> };

type EntityCard_Place_Fragment = { readonly id: string, readonly slug: string, readonly kind: Kind, readonly generic: boolean, readonly anonymous: boolean, readonly labelEn: string, readonly labelKk: string, readonly labelKy: string, readonly labelRu: string, readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string, readonly kind: NameKind, readonly source: NameSource }> };

type EntityCard_Policy_Fragment = { readonly id: string, readonly slug: string, readonly kind: Kind, readonly generic: boolean, readonly anonymous: boolean, readonly labelEn: string, readonly labelKk: string, readonly labelKy: string, readonly labelRu: string, readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string, readonly kind: NameKind, readonly source: NameSource }> };

type EntityCard_Programme_Fragment = { readonly id: string, readonly slug: string, readonly kind: Kind, readonly generic: boolean, readonly anonymous: boolean, readonly labelEn: string, readonly labelKk: string, readonly labelKy: string, readonly labelRu: string, readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string, readonly kind: NameKind, readonly source: NameSource }> };

type EntityCard_PublicBody_Fragment = { readonly id: string, readonly slug: string, readonly kind: Kind, readonly generic: boolean, readonly anonymous: boolean, readonly labelEn: string, readonly labelKk: string, readonly labelKy: string, readonly labelRu: string, readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string, readonly kind: NameKind, readonly source: NameSource }> };

type EntityCard_System_Fragment = { readonly id: string, readonly slug: string, readonly kind: Kind, readonly generic: boolean, readonly anonymous: boolean, readonly labelEn: string, readonly labelKk: string, readonly labelKy: string, readonly labelRu: string, readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string, readonly kind: NameKind, readonly source: NameSource }> };

export type EntityCardFragment =
  | EntityCard_Company_Fragment
  | EntityCard_Contract_Fragment
  | EntityCard_Country_Fragment
  | EntityCard_Dataset_Fragment
  | EntityCard_Document_Fragment
  | EntityCard_Event_Fragment
  | EntityCard_Group_Fragment
  | EntityCard_Organization_Fragment
  | EntityCard_Person_Fragment
  | EntityCard_Place_Fragment
  | EntityCard_Policy_Fragment
  | EntityCard_Programme_Fragment
  | EntityCard_PublicBody_Fragment
  | EntityCard_System_Fragment
;

export type ClaimCardFragment = { readonly id: string, readonly predicate: Predicate, readonly status: Status, readonly modality: Modality, readonly inferred: boolean, readonly origins: number };

export type ClaimRowFragment = (
  { readonly value: string | null, readonly unit: string | null, readonly comparator: Comparator | null, readonly unknown: UnknownReason | null, readonly summary: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly dateInferred: boolean, readonly subject:
    | EntityCard_Company_Fragment
    | EntityCard_Contract_Fragment
    | EntityCard_Country_Fragment
    | EntityCard_Dataset_Fragment
    | EntityCard_Document_Fragment
    | EntityCard_Event_Fragment
    | EntityCard_Group_Fragment
    | EntityCard_Organization_Fragment
    | EntityCard_Person_Fragment
    | EntityCard_Place_Fragment
    | EntityCard_Policy_Fragment
    | EntityCard_Programme_Fragment
    | EntityCard_PublicBody_Fragment
    | EntityCard_System_Fragment
  , readonly object:
    | EntityCard_Company_Fragment
    | EntityCard_Contract_Fragment
    | EntityCard_Country_Fragment
    | EntityCard_Dataset_Fragment
    | EntityCard_Document_Fragment
    | EntityCard_Event_Fragment
    | EntityCard_Group_Fragment
    | EntityCard_Organization_Fragment
    | EntityCard_Person_Fragment
    | EntityCard_Place_Fragment
    | EntityCard_Policy_Fragment
    | EntityCard_Programme_Fragment
    | EntityCard_PublicBody_Fragment
    | EntityCard_System_Fragment
   | null, readonly qualifiers: ReadonlyArray<{ readonly key: string, readonly value: string | null, readonly entity:
      | EntityCard_Company_Fragment
      | EntityCard_Contract_Fragment
      | EntityCard_Country_Fragment
      | EntityCard_Dataset_Fragment
      | EntityCard_Document_Fragment
      | EntityCard_Event_Fragment
      | EntityCard_Group_Fragment
      | EntityCard_Organization_Fragment
      | EntityCard_Person_Fragment
      | EntityCard_Place_Fragment
      | EntityCard_Policy_Fragment
      | EntityCard_Programme_Fragment
      | EntityCard_PublicBody_Fragment
      | EntityCard_System_Fragment
     | null, readonly claim: { readonly id: string, readonly summary: string | null } | null }> }
  & ClaimCardFragment
);

export type StanceFullFragment = { readonly id: string, readonly kind: StanceKind, readonly scope: Scope, readonly mode: Mode, readonly date: string | null, readonly note: string | null, readonly recordedAt: string, readonly speaker:
    | EntityCard_Company_Fragment
    | EntityCard_Contract_Fragment
    | EntityCard_Country_Fragment
    | EntityCard_Dataset_Fragment
    | EntityCard_Document_Fragment
    | EntityCard_Event_Fragment
    | EntityCard_Group_Fragment
    | EntityCard_Organization_Fragment
    | EntityCard_Person_Fragment
    | EntityCard_Place_Fragment
    | EntityCard_Policy_Fragment
    | EntityCard_Programme_Fragment
    | EntityCard_PublicBody_Fragment
    | EntityCard_System_Fragment
  , readonly reportedBy:
    | EntityCard_Company_Fragment
    | EntityCard_Contract_Fragment
    | EntityCard_Country_Fragment
    | EntityCard_Dataset_Fragment
    | EntityCard_Document_Fragment
    | EntityCard_Event_Fragment
    | EntityCard_Group_Fragment
    | EntityCard_Organization_Fragment
    | EntityCard_Person_Fragment
    | EntityCard_Place_Fragment
    | EntityCard_Policy_Fragment
    | EntityCard_Programme_Fragment
    | EntityCard_PublicBody_Fragment
    | EntityCard_System_Fragment
  , readonly basis:
    | EntityCard_Company_Fragment
    | EntityCard_Contract_Fragment
    | EntityCard_Country_Fragment
    | EntityCard_Dataset_Fragment
    | EntityCard_Document_Fragment
    | EntityCard_Event_Fragment
    | EntityCard_Group_Fragment
    | EntityCard_Organization_Fragment
    | EntityCard_Person_Fragment
    | EntityCard_Place_Fragment
    | EntityCard_Policy_Fragment
    | EntityCard_Programme_Fragment
    | EntityCard_PublicBody_Fragment
    | EntityCard_System_Fragment
   | null, readonly rejects: EntityCard_Document_Fragment | null, readonly passage: { readonly id: string, readonly paragraph: number, readonly start: number, readonly end: number, readonly sha256: string, readonly sha256Normal: string, readonly quote: string | null, readonly anchor: AnchorState | null, readonly context: { readonly text: string, readonly start: number, readonly end: number, readonly paragraph: number } | null, readonly document: (
      { readonly title: string | null, readonly address: string | null, readonly language: string | null, readonly publishedAt: string | null, readonly sha256: string | null, readonly textGiven: boolean, readonly publisher:
        | EntityCard_Company_Fragment
        | EntityCard_Contract_Fragment
        | EntityCard_Country_Fragment
        | EntityCard_Dataset_Fragment
        | EntityCard_Document_Fragment
        | EntityCard_Event_Fragment
        | EntityCard_Group_Fragment
        | EntityCard_Organization_Fragment
        | EntityCard_Person_Fragment
        | EntityCard_Place_Fragment
        | EntityCard_Policy_Fragment
        | EntityCard_Programme_Fragment
        | EntityCard_PublicBody_Fragment
        | EntityCard_System_Fragment
       | null }
      & EntityCard_Document_Fragment
    ) } };

export type ClaimFullFragment = (
  { readonly note: string | null, readonly version: number, readonly recordedAt: string, readonly stances: ReadonlyArray<StanceFullFragment> }
  & ClaimRowFragment
);

export type ClaimEvidenceQueryVariables = Exact<{
  id: string;
  lang: Lang;
}>;


export type ClaimEvidenceQuery = { readonly claim: (
    { readonly contradicts: ReadonlyArray<ClaimFullFragment> }
    & ClaimFullFragment
  ) | null };

export type EntityFactsQueryVariables = Exact<{
  id: string;
  lang: Lang;
}>;


export type EntityFactsQuery = { readonly entity:
    | (
      { readonly summary: string | null, readonly recordedAt: string, readonly version: number, readonly linkCounts: ReadonlyArray<{ readonly predicate: Predicate, readonly direction: Direction, readonly total: number, readonly split: ReadonlyArray<{ readonly status: Status, readonly modality: Modality, readonly count: number }> }> }
      & EntityCard_Company_Fragment
    )
    | (
      { readonly summary: string | null, readonly recordedAt: string, readonly version: number, readonly linkCounts: ReadonlyArray<{ readonly predicate: Predicate, readonly direction: Direction, readonly total: number, readonly split: ReadonlyArray<{ readonly status: Status, readonly modality: Modality, readonly count: number }> }> }
      & EntityCard_Contract_Fragment
    )
    | (
      { readonly summary: string | null, readonly recordedAt: string, readonly version: number, readonly linkCounts: ReadonlyArray<{ readonly predicate: Predicate, readonly direction: Direction, readonly total: number, readonly split: ReadonlyArray<{ readonly status: Status, readonly modality: Modality, readonly count: number }> }> }
      & EntityCard_Country_Fragment
    )
    | (
      { readonly summary: string | null, readonly recordedAt: string, readonly version: number, readonly linkCounts: ReadonlyArray<{ readonly predicate: Predicate, readonly direction: Direction, readonly total: number, readonly split: ReadonlyArray<{ readonly status: Status, readonly modality: Modality, readonly count: number }> }> }
      & EntityCard_Dataset_Fragment
    )
    | (
      { readonly language: string | null, readonly publishedAt: string | null, readonly title: string | null, readonly address: string | null, readonly sha256: string | null, readonly textGiven: boolean, readonly summary: string | null, readonly recordedAt: string, readonly version: number, readonly publisher:
        | EntityCard_Company_Fragment
        | EntityCard_Contract_Fragment
        | EntityCard_Country_Fragment
        | EntityCard_Dataset_Fragment
        | EntityCard_Document_Fragment
        | EntityCard_Event_Fragment
        | EntityCard_Group_Fragment
        | EntityCard_Organization_Fragment
        | EntityCard_Person_Fragment
        | EntityCard_Place_Fragment
        | EntityCard_Policy_Fragment
        | EntityCard_Programme_Fragment
        | EntityCard_PublicBody_Fragment
        | EntityCard_System_Fragment
       | null, readonly derivedFrom: ReadonlyArray<{ readonly how: Derivation, readonly document: EntityCard_Document_Fragment }>, readonly linkCounts: ReadonlyArray<{ readonly predicate: Predicate, readonly direction: Direction, readonly total: number, readonly split: ReadonlyArray<{ readonly status: Status, readonly modality: Modality, readonly count: number }> }> }
      & EntityCard_Document_Fragment
    )
    | (
      { readonly summary: string | null, readonly recordedAt: string, readonly version: number, readonly linkCounts: ReadonlyArray<{ readonly predicate: Predicate, readonly direction: Direction, readonly total: number, readonly split: ReadonlyArray<{ readonly status: Status, readonly modality: Modality, readonly count: number }> }> }
      & EntityCard_Event_Fragment
    )
    | (
      { readonly summary: string | null, readonly recordedAt: string, readonly version: number, readonly linkCounts: ReadonlyArray<{ readonly predicate: Predicate, readonly direction: Direction, readonly total: number, readonly split: ReadonlyArray<{ readonly status: Status, readonly modality: Modality, readonly count: number }> }> }
      & EntityCard_Group_Fragment
    )
    | (
      { readonly summary: string | null, readonly recordedAt: string, readonly version: number, readonly linkCounts: ReadonlyArray<{ readonly predicate: Predicate, readonly direction: Direction, readonly total: number, readonly split: ReadonlyArray<{ readonly status: Status, readonly modality: Modality, readonly count: number }> }> }
      & EntityCard_Organization_Fragment
    )
    | (
      { readonly summary: string | null, readonly recordedAt: string, readonly version: number, readonly linkCounts: ReadonlyArray<{ readonly predicate: Predicate, readonly direction: Direction, readonly total: number, readonly split: ReadonlyArray<{ readonly status: Status, readonly modality: Modality, readonly count: number }> }> }
      & EntityCard_Person_Fragment
    )
    | (
      { readonly summary: string | null, readonly recordedAt: string, readonly version: number, readonly linkCounts: ReadonlyArray<{ readonly predicate: Predicate, readonly direction: Direction, readonly total: number, readonly split: ReadonlyArray<{ readonly status: Status, readonly modality: Modality, readonly count: number }> }> }
      & EntityCard_Place_Fragment
    )
    | (
      { readonly summary: string | null, readonly recordedAt: string, readonly version: number, readonly linkCounts: ReadonlyArray<{ readonly predicate: Predicate, readonly direction: Direction, readonly total: number, readonly split: ReadonlyArray<{ readonly status: Status, readonly modality: Modality, readonly count: number }> }> }
      & EntityCard_Policy_Fragment
    )
    | (
      { readonly summary: string | null, readonly recordedAt: string, readonly version: number, readonly linkCounts: ReadonlyArray<{ readonly predicate: Predicate, readonly direction: Direction, readonly total: number, readonly split: ReadonlyArray<{ readonly status: Status, readonly modality: Modality, readonly count: number }> }> }
      & EntityCard_Programme_Fragment
    )
    | (
      { readonly summary: string | null, readonly recordedAt: string, readonly version: number, readonly linkCounts: ReadonlyArray<{ readonly predicate: Predicate, readonly direction: Direction, readonly total: number, readonly split: ReadonlyArray<{ readonly status: Status, readonly modality: Modality, readonly count: number }> }> }
      & EntityCard_PublicBody_Fragment
    )
    | (
      { readonly summary: string | null, readonly recordedAt: string, readonly version: number, readonly linkCounts: ReadonlyArray<{ readonly predicate: Predicate, readonly direction: Direction, readonly total: number, readonly split: ReadonlyArray<{ readonly status: Status, readonly modality: Modality, readonly count: number }> }> }
      & EntityCard_System_Fragment
    )
   | null };

export type ClaimsOfQueryVariables = Exact<{
  filter: ClaimFilter;
  lang: Lang;
  first: number;
  after?: string | null | undefined;
}>;


export type ClaimsOfQuery = { readonly claims: { readonly nodes: ReadonlyArray<ClaimRowFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type EntityClaimsQueryVariables = Exact<{
  id: string;
  direction: Direction;
  predicates?: ReadonlyArray<Predicate> | Predicate | null | undefined;
  lang: Lang;
  first: number;
  after?: string | null | undefined;
}>;


export type EntityClaimsQuery = { readonly entity:
    | { readonly id: string, readonly claims: { readonly nodes: ReadonlyArray<ClaimRowFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly id: string, readonly claims: { readonly nodes: ReadonlyArray<ClaimRowFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly id: string, readonly claims: { readonly nodes: ReadonlyArray<ClaimRowFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly id: string, readonly claims: { readonly nodes: ReadonlyArray<ClaimRowFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly id: string, readonly claims: { readonly nodes: ReadonlyArray<ClaimRowFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly id: string, readonly claims: { readonly nodes: ReadonlyArray<ClaimRowFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly id: string, readonly claims: { readonly nodes: ReadonlyArray<ClaimRowFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly id: string, readonly claims: { readonly nodes: ReadonlyArray<ClaimRowFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly id: string, readonly claims: { readonly nodes: ReadonlyArray<ClaimRowFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly id: string, readonly claims: { readonly nodes: ReadonlyArray<ClaimRowFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly id: string, readonly claims: { readonly nodes: ReadonlyArray<ClaimRowFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly id: string, readonly claims: { readonly nodes: ReadonlyArray<ClaimRowFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly id: string, readonly claims: { readonly nodes: ReadonlyArray<ClaimRowFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly id: string, readonly claims: { readonly nodes: ReadonlyArray<ClaimRowFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
   | null };

export type CardsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type CardsQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Claim' }
    | (
      { readonly __typename: 'Company' }
      & EntityCard_Company_Fragment
    )
    | (
      { readonly __typename: 'Contract' }
      & EntityCard_Contract_Fragment
    )
    | (
      { readonly __typename: 'Country' }
      & EntityCard_Country_Fragment
    )
    | (
      { readonly __typename: 'Dataset' }
      & EntityCard_Dataset_Fragment
    )
    | (
      { readonly __typename: 'Document' }
      & EntityCard_Document_Fragment
    )
    | (
      { readonly __typename: 'Event' }
      & EntityCard_Event_Fragment
    )
    | (
      { readonly __typename: 'Group' }
      & EntityCard_Group_Fragment
    )
    | (
      { readonly __typename: 'Organization' }
      & EntityCard_Organization_Fragment
    )
    | { readonly __typename: 'Passage' }
    | (
      { readonly __typename: 'Person' }
      & EntityCard_Person_Fragment
    )
    | (
      { readonly __typename: 'Place' }
      & EntityCard_Place_Fragment
    )
    | (
      { readonly __typename: 'Policy' }
      & EntityCard_Policy_Fragment
    )
    | (
      { readonly __typename: 'Programme' }
      & EntityCard_Programme_Fragment
    )
    | (
      { readonly __typename: 'PublicBody' }
      & EntityCard_PublicBody_Fragment
    )
    | { readonly __typename: 'Stance' }
    | (
      { readonly __typename: 'System' }
      & EntityCard_System_Fragment
    )
   | null> };

export type OpeningQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type OpeningQuery = { readonly entity:
    | (
      { readonly linkCounts: ReadonlyArray<{ readonly predicate: Predicate, readonly direction: Direction, readonly total: number }>, readonly neighbours: { readonly nodes: ReadonlyArray<NeighbourCardFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
      & EntityCard_Company_Fragment
    )
    | (
      { readonly linkCounts: ReadonlyArray<{ readonly predicate: Predicate, readonly direction: Direction, readonly total: number }>, readonly neighbours: { readonly nodes: ReadonlyArray<NeighbourCardFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
      & EntityCard_Contract_Fragment
    )
    | (
      { readonly linkCounts: ReadonlyArray<{ readonly predicate: Predicate, readonly direction: Direction, readonly total: number }>, readonly neighbours: { readonly nodes: ReadonlyArray<NeighbourCardFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
      & EntityCard_Country_Fragment
    )
    | (
      { readonly linkCounts: ReadonlyArray<{ readonly predicate: Predicate, readonly direction: Direction, readonly total: number }>, readonly neighbours: { readonly nodes: ReadonlyArray<NeighbourCardFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
      & EntityCard_Dataset_Fragment
    )
    | (
      { readonly linkCounts: ReadonlyArray<{ readonly predicate: Predicate, readonly direction: Direction, readonly total: number }>, readonly neighbours: { readonly nodes: ReadonlyArray<NeighbourCardFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
      & EntityCard_Document_Fragment
    )
    | (
      { readonly linkCounts: ReadonlyArray<{ readonly predicate: Predicate, readonly direction: Direction, readonly total: number }>, readonly neighbours: { readonly nodes: ReadonlyArray<NeighbourCardFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
      & EntityCard_Event_Fragment
    )
    | (
      { readonly linkCounts: ReadonlyArray<{ readonly predicate: Predicate, readonly direction: Direction, readonly total: number }>, readonly neighbours: { readonly nodes: ReadonlyArray<NeighbourCardFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
      & EntityCard_Group_Fragment
    )
    | (
      { readonly linkCounts: ReadonlyArray<{ readonly predicate: Predicate, readonly direction: Direction, readonly total: number }>, readonly neighbours: { readonly nodes: ReadonlyArray<NeighbourCardFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
      & EntityCard_Organization_Fragment
    )
    | (
      { readonly linkCounts: ReadonlyArray<{ readonly predicate: Predicate, readonly direction: Direction, readonly total: number }>, readonly neighbours: { readonly nodes: ReadonlyArray<NeighbourCardFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
      & EntityCard_Person_Fragment
    )
    | (
      { readonly linkCounts: ReadonlyArray<{ readonly predicate: Predicate, readonly direction: Direction, readonly total: number }>, readonly neighbours: { readonly nodes: ReadonlyArray<NeighbourCardFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
      & EntityCard_Place_Fragment
    )
    | (
      { readonly linkCounts: ReadonlyArray<{ readonly predicate: Predicate, readonly direction: Direction, readonly total: number }>, readonly neighbours: { readonly nodes: ReadonlyArray<NeighbourCardFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
      & EntityCard_Policy_Fragment
    )
    | (
      { readonly linkCounts: ReadonlyArray<{ readonly predicate: Predicate, readonly direction: Direction, readonly total: number }>, readonly neighbours: { readonly nodes: ReadonlyArray<NeighbourCardFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
      & EntityCard_Programme_Fragment
    )
    | (
      { readonly linkCounts: ReadonlyArray<{ readonly predicate: Predicate, readonly direction: Direction, readonly total: number }>, readonly neighbours: { readonly nodes: ReadonlyArray<NeighbourCardFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
      & EntityCard_PublicBody_Fragment
    )
    | (
      { readonly linkCounts: ReadonlyArray<{ readonly predicate: Predicate, readonly direction: Direction, readonly total: number }>, readonly neighbours: { readonly nodes: ReadonlyArray<NeighbourCardFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
      & EntityCard_System_Fragment
    )
   | null };

export type ExpansionQueryVariables = Exact<{
  id: string;
  predicates?: ReadonlyArray<Predicate> | Predicate | null | undefined;
  direction: Direction;
  first: number;
  after?: string | null | undefined;
}>;


export type ExpansionQuery = { readonly entity:
    | { readonly id: string, readonly neighbours: { readonly nodes: ReadonlyArray<NeighbourCardFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly id: string, readonly neighbours: { readonly nodes: ReadonlyArray<NeighbourCardFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly id: string, readonly neighbours: { readonly nodes: ReadonlyArray<NeighbourCardFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly id: string, readonly neighbours: { readonly nodes: ReadonlyArray<NeighbourCardFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly id: string, readonly neighbours: { readonly nodes: ReadonlyArray<NeighbourCardFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly id: string, readonly neighbours: { readonly nodes: ReadonlyArray<NeighbourCardFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly id: string, readonly neighbours: { readonly nodes: ReadonlyArray<NeighbourCardFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly id: string, readonly neighbours: { readonly nodes: ReadonlyArray<NeighbourCardFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly id: string, readonly neighbours: { readonly nodes: ReadonlyArray<NeighbourCardFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly id: string, readonly neighbours: { readonly nodes: ReadonlyArray<NeighbourCardFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly id: string, readonly neighbours: { readonly nodes: ReadonlyArray<NeighbourCardFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly id: string, readonly neighbours: { readonly nodes: ReadonlyArray<NeighbourCardFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly id: string, readonly neighbours: { readonly nodes: ReadonlyArray<NeighbourCardFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly id: string, readonly neighbours: { readonly nodes: ReadonlyArray<NeighbourCardFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
   | null };

export type NeighbourCardFragment = { readonly direction: Direction, readonly entity:
    | EntityCard_Company_Fragment
    | EntityCard_Contract_Fragment
    | EntityCard_Country_Fragment
    | EntityCard_Dataset_Fragment
    | EntityCard_Document_Fragment
    | EntityCard_Event_Fragment
    | EntityCard_Group_Fragment
    | EntityCard_Organization_Fragment
    | EntityCard_Person_Fragment
    | EntityCard_Place_Fragment
    | EntityCard_Policy_Fragment
    | EntityCard_Programme_Fragment
    | EntityCard_PublicBody_Fragment
    | EntityCard_System_Fragment
  , readonly claim: ClaimCardFragment };

export type LinksAmongQueryVariables = Exact<{
  subjects: ReadonlyArray<string> | string;
  objects: ReadonlyArray<string> | string;
  after?: string | null | undefined;
}>;


export type LinksAmongQuery = { readonly claims: { readonly nodes: ReadonlyArray<(
      { readonly subject:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly object:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null }
      & ClaimCardFragment
    )>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PathsQueryVariables = Exact<{
  from: PathEnd;
  to: PathEnd;
  policy: PathPolicy;
  lang: Lang;
  first: number;
}>;


export type PathsQuery = { readonly paths: { readonly maxHops: number, readonly complete: boolean, readonly stoppedBy: string | null, readonly obstacles: ReadonlyArray<{ readonly field: string, readonly paths: number }>, readonly nodes: ReadonlyArray<{ readonly length: number, readonly weakest: number, readonly entities: ReadonlyArray<
        | EntityCard_Company_Fragment
        | EntityCard_Contract_Fragment
        | EntityCard_Country_Fragment
        | EntityCard_Dataset_Fragment
        | EntityCard_Document_Fragment
        | EntityCard_Event_Fragment
        | EntityCard_Group_Fragment
        | EntityCard_Organization_Fragment
        | EntityCard_Person_Fragment
        | EntityCard_Place_Fragment
        | EntityCard_Policy_Fragment
        | EntityCard_Programme_Fragment
        | EntityCard_PublicBody_Fragment
        | EntityCard_System_Fragment
      >, readonly hops: ReadonlyArray<{ readonly direction: Direction, readonly sentence: string, readonly claim: (
          { readonly summary: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly subject:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly object:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           | null, readonly stances: ReadonlyArray<{ readonly id: string, readonly kind: StanceKind, readonly speaker:
              | EntityCard_Company_Fragment
              | EntityCard_Contract_Fragment
              | EntityCard_Country_Fragment
              | EntityCard_Dataset_Fragment
              | EntityCard_Document_Fragment
              | EntityCard_Event_Fragment
              | EntityCard_Group_Fragment
              | EntityCard_Organization_Fragment
              | EntityCard_Person_Fragment
              | EntityCard_Place_Fragment
              | EntityCard_Policy_Fragment
              | EntityCard_Programme_Fragment
              | EntityCard_PublicBody_Fragment
              | EntityCard_System_Fragment
            , readonly passage: { readonly paragraph: number, readonly document: EntityCard_Document_Fragment } }> }
          & ClaimCardFragment
        ) }> }> } };

export type SuggestQueryVariables = Exact<{
  query: string;
  kinds?: ReadonlyArray<Kind> | Kind | null | undefined;
  lang: Lang;
}>;


export type SuggestQuery = { readonly search: { readonly nodes: ReadonlyArray<{ readonly matchKind: MatchKind, readonly matchedName: { readonly text: string, readonly lang: string }, readonly entity:
        | (
          { readonly summary: string | null }
          & EntityCard_Company_Fragment
        )
        | (
          { readonly summary: string | null }
          & EntityCard_Contract_Fragment
        )
        | (
          { readonly summary: string | null }
          & EntityCard_Country_Fragment
        )
        | (
          { readonly summary: string | null }
          & EntityCard_Dataset_Fragment
        )
        | (
          { readonly summary: string | null }
          & EntityCard_Document_Fragment
        )
        | (
          { readonly summary: string | null }
          & EntityCard_Event_Fragment
        )
        | (
          { readonly summary: string | null }
          & EntityCard_Group_Fragment
        )
        | (
          { readonly summary: string | null }
          & EntityCard_Organization_Fragment
        )
        | (
          { readonly summary: string | null }
          & EntityCard_Person_Fragment
        )
        | (
          { readonly summary: string | null }
          & EntityCard_Place_Fragment
        )
        | (
          { readonly summary: string | null }
          & EntityCard_Policy_Fragment
        )
        | (
          { readonly summary: string | null }
          & EntityCard_Programme_Fragment
        )
        | (
          { readonly summary: string | null }
          & EntityCard_PublicBody_Fragment
        )
        | (
          { readonly summary: string | null }
          & EntityCard_System_Fragment
        )
       }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ClaimCardFragmentDoc = new TypedDocumentString(`
    fragment ClaimCard on Claim {
  id
  predicate
  status
  modality
  inferred
  origins
}
    `, {"fragmentName":"ClaimCard"}) as unknown as TypedDocumentString<ClaimCardFragment, unknown>;
export const EntityCardFragmentDoc = new TypedDocumentString(`
    fragment EntityCard on Entity {
  id
  slug
  kind
  generic
  anonymous
  labelEn: name(lang: en)
  labelKk: name(lang: kk)
  labelKy: name(lang: ky)
  labelRu: name(lang: ru)
  names {
    text
    lang
    kind
    source
  }
}
    `, {"fragmentName":"EntityCard"}) as unknown as TypedDocumentString<EntityCardFragment, unknown>;
export const ClaimRowFragmentDoc = new TypedDocumentString(`
    fragment ClaimRow on Claim {
  ...ClaimCard
  subject {
    ...EntityCard
  }
  object {
    ...EntityCard
  }
  value
  unit
  comparator
  unknown
  qualifiers {
    key
    value
    entity {
      ...EntityCard
    }
    claim {
      id
      summary(lang: $lang)
    }
  }
  summary(lang: $lang)
  validFrom
  validTo
  dateInferred
}
    fragment EntityCard on Entity {
  id
  slug
  kind
  generic
  anonymous
  labelEn: name(lang: en)
  labelKk: name(lang: kk)
  labelKy: name(lang: ky)
  labelRu: name(lang: ru)
  names {
    text
    lang
    kind
    source
  }
}
fragment ClaimCard on Claim {
  id
  predicate
  status
  modality
  inferred
  origins
}`, {"fragmentName":"ClaimRow"}) as unknown as TypedDocumentString<ClaimRowFragment, unknown>;
export const StanceFullFragmentDoc = new TypedDocumentString(`
    fragment StanceFull on Stance {
  id
  kind
  scope
  mode
  date
  note
  recordedAt
  speaker {
    ...EntityCard
  }
  reportedBy {
    ...EntityCard
  }
  basis {
    ...EntityCard
  }
  rejects {
    ...EntityCard
  }
  passage {
    id
    paragraph
    start
    end
    sha256
    sha256Normal
    quote
    anchor
    context {
      text
      start
      end
      paragraph
    }
    document {
      ...EntityCard
      title
      address
      language
      publishedAt
      sha256
      textGiven
      publisher {
        ...EntityCard
      }
    }
  }
}
    fragment EntityCard on Entity {
  id
  slug
  kind
  generic
  anonymous
  labelEn: name(lang: en)
  labelKk: name(lang: kk)
  labelKy: name(lang: ky)
  labelRu: name(lang: ru)
  names {
    text
    lang
    kind
    source
  }
}`, {"fragmentName":"StanceFull"}) as unknown as TypedDocumentString<StanceFullFragment, unknown>;
export const ClaimFullFragmentDoc = new TypedDocumentString(`
    fragment ClaimFull on Claim {
  ...ClaimRow
  note
  version
  recordedAt
  stances {
    ...StanceFull
  }
}
    fragment EntityCard on Entity {
  id
  slug
  kind
  generic
  anonymous
  labelEn: name(lang: en)
  labelKk: name(lang: kk)
  labelKy: name(lang: ky)
  labelRu: name(lang: ru)
  names {
    text
    lang
    kind
    source
  }
}
fragment ClaimCard on Claim {
  id
  predicate
  status
  modality
  inferred
  origins
}
fragment ClaimRow on Claim {
  ...ClaimCard
  subject {
    ...EntityCard
  }
  object {
    ...EntityCard
  }
  value
  unit
  comparator
  unknown
  qualifiers {
    key
    value
    entity {
      ...EntityCard
    }
    claim {
      id
      summary(lang: $lang)
    }
  }
  summary(lang: $lang)
  validFrom
  validTo
  dateInferred
}
fragment StanceFull on Stance {
  id
  kind
  scope
  mode
  date
  note
  recordedAt
  speaker {
    ...EntityCard
  }
  reportedBy {
    ...EntityCard
  }
  basis {
    ...EntityCard
  }
  rejects {
    ...EntityCard
  }
  passage {
    id
    paragraph
    start
    end
    sha256
    sha256Normal
    quote
    anchor
    context {
      text
      start
      end
      paragraph
    }
    document {
      ...EntityCard
      title
      address
      language
      publishedAt
      sha256
      textGiven
      publisher {
        ...EntityCard
      }
    }
  }
}`, {"fragmentName":"ClaimFull"}) as unknown as TypedDocumentString<ClaimFullFragment, unknown>;
export const NeighbourCardFragmentDoc = new TypedDocumentString(`
    fragment NeighbourCard on Neighbour {
  direction
  entity {
    ...EntityCard
  }
  claim {
    ...ClaimCard
  }
}
    fragment EntityCard on Entity {
  id
  slug
  kind
  generic
  anonymous
  labelEn: name(lang: en)
  labelKk: name(lang: kk)
  labelKy: name(lang: ky)
  labelRu: name(lang: ru)
  names {
    text
    lang
    kind
    source
  }
}
fragment ClaimCard on Claim {
  id
  predicate
  status
  modality
  inferred
  origins
}`, {"fragmentName":"NeighbourCard"}) as unknown as TypedDocumentString<NeighbourCardFragment, unknown>;
export const AboutDocument = new TypedDocumentString(`
    query About($lang: Lang!) {
  notice {
    caveat(lang: $lang)
    version
    dataLicence
  }
  stats {
    entities
    claims
    stances
    passages
    documentsRead
    revision
    claimsByStatus {
      status
      count
    }
  }
}
    `) as unknown as TypedDocumentString<AboutQuery, AboutQueryVariables>;
export const SourcesDocument = new TypedDocumentString(`
    query Sources {
  documents(read: true, first: 100) {
    nodes {
      ...EntityCard
      title
      language
      publishedAt
      textGiven
      publisher {
        ...EntityCard
      }
    }
  }
}
    fragment EntityCard on Entity {
  id
  slug
  kind
  generic
  anonymous
  labelEn: name(lang: en)
  labelKk: name(lang: kk)
  labelKy: name(lang: ky)
  labelRu: name(lang: ru)
  names {
    text
    lang
    kind
    source
  }
}`) as unknown as TypedDocumentString<SourcesQuery, SourcesQueryVariables>;
export const ClaimEvidenceDocument = new TypedDocumentString(`
    query ClaimEvidence($id: ID!, $lang: Lang!) {
  claim(id: $id) {
    ...ClaimFull
    contradicts {
      ...ClaimFull
    }
  }
}
    fragment EntityCard on Entity {
  id
  slug
  kind
  generic
  anonymous
  labelEn: name(lang: en)
  labelKk: name(lang: kk)
  labelKy: name(lang: ky)
  labelRu: name(lang: ru)
  names {
    text
    lang
    kind
    source
  }
}
fragment ClaimCard on Claim {
  id
  predicate
  status
  modality
  inferred
  origins
}
fragment ClaimRow on Claim {
  ...ClaimCard
  subject {
    ...EntityCard
  }
  object {
    ...EntityCard
  }
  value
  unit
  comparator
  unknown
  qualifiers {
    key
    value
    entity {
      ...EntityCard
    }
    claim {
      id
      summary(lang: $lang)
    }
  }
  summary(lang: $lang)
  validFrom
  validTo
  dateInferred
}
fragment StanceFull on Stance {
  id
  kind
  scope
  mode
  date
  note
  recordedAt
  speaker {
    ...EntityCard
  }
  reportedBy {
    ...EntityCard
  }
  basis {
    ...EntityCard
  }
  rejects {
    ...EntityCard
  }
  passage {
    id
    paragraph
    start
    end
    sha256
    sha256Normal
    quote
    anchor
    context {
      text
      start
      end
      paragraph
    }
    document {
      ...EntityCard
      title
      address
      language
      publishedAt
      sha256
      textGiven
      publisher {
        ...EntityCard
      }
    }
  }
}
fragment ClaimFull on Claim {
  ...ClaimRow
  note
  version
  recordedAt
  stances {
    ...StanceFull
  }
}`) as unknown as TypedDocumentString<ClaimEvidenceQuery, ClaimEvidenceQueryVariables>;
export const EntityFactsDocument = new TypedDocumentString(`
    query EntityFacts($id: ID!, $lang: Lang!) {
  entity(id: $id) {
    ...EntityCard
    summary(lang: $lang)
    recordedAt
    version
    linkCounts {
      predicate
      direction
      total
      split {
        status
        modality
        count
      }
    }
    ... on Document {
      publisher {
        ...EntityCard
      }
      language
      publishedAt
      title
      address
      sha256
      textGiven
      derivedFrom {
        how
        document {
          ...EntityCard
        }
      }
    }
  }
}
    fragment EntityCard on Entity {
  id
  slug
  kind
  generic
  anonymous
  labelEn: name(lang: en)
  labelKk: name(lang: kk)
  labelKy: name(lang: ky)
  labelRu: name(lang: ru)
  names {
    text
    lang
    kind
    source
  }
}`) as unknown as TypedDocumentString<EntityFactsQuery, EntityFactsQueryVariables>;
export const ClaimsOfDocument = new TypedDocumentString(`
    query ClaimsOf($filter: ClaimFilter!, $lang: Lang!, $first: Int!, $after: String) {
  claims(filter: $filter, first: $first, after: $after) {
    nodes {
      ...ClaimRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment EntityCard on Entity {
  id
  slug
  kind
  generic
  anonymous
  labelEn: name(lang: en)
  labelKk: name(lang: kk)
  labelKy: name(lang: ky)
  labelRu: name(lang: ru)
  names {
    text
    lang
    kind
    source
  }
}
fragment ClaimCard on Claim {
  id
  predicate
  status
  modality
  inferred
  origins
}
fragment ClaimRow on Claim {
  ...ClaimCard
  subject {
    ...EntityCard
  }
  object {
    ...EntityCard
  }
  value
  unit
  comparator
  unknown
  qualifiers {
    key
    value
    entity {
      ...EntityCard
    }
    claim {
      id
      summary(lang: $lang)
    }
  }
  summary(lang: $lang)
  validFrom
  validTo
  dateInferred
}`) as unknown as TypedDocumentString<ClaimsOfQuery, ClaimsOfQueryVariables>;
export const EntityClaimsDocument = new TypedDocumentString(`
    query EntityClaims($id: ID!, $direction: Direction!, $predicates: [Predicate!], $lang: Lang!, $first: Int!, $after: String) {
  entity(id: $id) {
    id
    claims(
      direction: $direction
      predicates: $predicates
      first: $first
      after: $after
    ) {
      nodes {
        ...ClaimRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment EntityCard on Entity {
  id
  slug
  kind
  generic
  anonymous
  labelEn: name(lang: en)
  labelKk: name(lang: kk)
  labelKy: name(lang: ky)
  labelRu: name(lang: ru)
  names {
    text
    lang
    kind
    source
  }
}
fragment ClaimCard on Claim {
  id
  predicate
  status
  modality
  inferred
  origins
}
fragment ClaimRow on Claim {
  ...ClaimCard
  subject {
    ...EntityCard
  }
  object {
    ...EntityCard
  }
  value
  unit
  comparator
  unknown
  qualifiers {
    key
    value
    entity {
      ...EntityCard
    }
    claim {
      id
      summary(lang: $lang)
    }
  }
  summary(lang: $lang)
  validFrom
  validTo
  dateInferred
}`) as unknown as TypedDocumentString<EntityClaimsQuery, EntityClaimsQueryVariables>;
export const CardsDocument = new TypedDocumentString(`
    query Cards($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    ... on Entity {
      ...EntityCard
    }
  }
}
    fragment EntityCard on Entity {
  id
  slug
  kind
  generic
  anonymous
  labelEn: name(lang: en)
  labelKk: name(lang: kk)
  labelKy: name(lang: ky)
  labelRu: name(lang: ru)
  names {
    text
    lang
    kind
    source
  }
}`) as unknown as TypedDocumentString<CardsQuery, CardsQueryVariables>;
export const OpeningDocument = new TypedDocumentString(`
    query Opening($id: ID!, $first: Int!) {
  entity(id: $id) {
    ...EntityCard
    linkCounts {
      predicate
      direction
      total
    }
    neighbours(first: $first) {
      nodes {
        ...NeighbourCard
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment EntityCard on Entity {
  id
  slug
  kind
  generic
  anonymous
  labelEn: name(lang: en)
  labelKk: name(lang: kk)
  labelKy: name(lang: ky)
  labelRu: name(lang: ru)
  names {
    text
    lang
    kind
    source
  }
}
fragment ClaimCard on Claim {
  id
  predicate
  status
  modality
  inferred
  origins
}
fragment NeighbourCard on Neighbour {
  direction
  entity {
    ...EntityCard
  }
  claim {
    ...ClaimCard
  }
}`) as unknown as TypedDocumentString<OpeningQuery, OpeningQueryVariables>;
export const ExpansionDocument = new TypedDocumentString(`
    query Expansion($id: ID!, $predicates: [Predicate!], $direction: Direction!, $first: Int!, $after: String) {
  entity(id: $id) {
    id
    neighbours(
      predicates: $predicates
      direction: $direction
      first: $first
      after: $after
    ) {
      nodes {
        ...NeighbourCard
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment EntityCard on Entity {
  id
  slug
  kind
  generic
  anonymous
  labelEn: name(lang: en)
  labelKk: name(lang: kk)
  labelKy: name(lang: ky)
  labelRu: name(lang: ru)
  names {
    text
    lang
    kind
    source
  }
}
fragment ClaimCard on Claim {
  id
  predicate
  status
  modality
  inferred
  origins
}
fragment NeighbourCard on Neighbour {
  direction
  entity {
    ...EntityCard
  }
  claim {
    ...ClaimCard
  }
}`) as unknown as TypedDocumentString<ExpansionQuery, ExpansionQueryVariables>;
export const LinksAmongDocument = new TypedDocumentString(`
    query LinksAmong($subjects: [ID!]!, $objects: [ID!]!, $after: String) {
  claims(
    filter: { subjects: $subjects, objects: $objects }
    first: 100
    after: $after
  ) {
    nodes {
      ...ClaimCard
      subject {
        id
      }
      object {
        id
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ClaimCard on Claim {
  id
  predicate
  status
  modality
  inferred
  origins
}`) as unknown as TypedDocumentString<LinksAmongQuery, LinksAmongQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: PathEnd!, $to: PathEnd!, $policy: PathPolicy!, $lang: Lang!, $first: Int!) {
  paths(from: $from, to: $to, policy: $policy, first: $first) {
    maxHops
    complete
    stoppedBy
    obstacles {
      field
      paths
    }
    nodes {
      length
      weakest
      entities {
        ...EntityCard
      }
      hops {
        direction
        sentence(lang: $lang)
        claim {
          ...ClaimCard
          summary(lang: $lang)
          validFrom
          validTo
          subject {
            id
          }
          object {
            id
          }
          stances {
            id
            kind
            speaker {
              ...EntityCard
            }
            passage {
              paragraph
              document {
                ...EntityCard
              }
            }
          }
        }
      }
    }
  }
}
    fragment EntityCard on Entity {
  id
  slug
  kind
  generic
  anonymous
  labelEn: name(lang: en)
  labelKk: name(lang: kk)
  labelKy: name(lang: ky)
  labelRu: name(lang: ru)
  names {
    text
    lang
    kind
    source
  }
}
fragment ClaimCard on Claim {
  id
  predicate
  status
  modality
  inferred
  origins
}`) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const SuggestDocument = new TypedDocumentString(`
    query Suggest($query: String!, $kinds: [Kind!], $lang: Lang!) {
  search(query: $query, kinds: $kinds, first: 12) {
    nodes {
      matchedName {
        text
        lang
      }
      matchKind
      entity {
        ...EntityCard
        summary(lang: $lang)
      }
    }
  }
}
    fragment EntityCard on Entity {
  id
  slug
  kind
  generic
  anonymous
  labelEn: name(lang: en)
  labelKk: name(lang: kk)
  labelKy: name(lang: ky)
  labelRu: name(lang: ru)
  names {
    text
    lang
    kind
    source
  }
}`) as unknown as TypedDocumentString<SuggestQuery, SuggestQueryVariables>;