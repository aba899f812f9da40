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

/** What happened to a row. */
export type ChangeKind =
  /** It was not there before. */
  | 'created'
  /** The document was downgraded: what cites it or rests on it is still there, and no longer counts. */
  | 'downgraded'
  /** The document had been downgraded, and counts again. */
  | 'reinstated'
  /** It had been retracted, and is there again. */
  | 'restored'
  /** It was taken back; nothing is deleted. */
  | 'retracted'
  /** The content of the claim is the same; its status or the number of its origins is another, since its stances or rivals changed. */
  | 'statusChanged'
  /** It has other content. */
  | 'superseded';

/** What changed. */
export type ChangedType =
  /** A claim. */
  | 'claim'
  /** A document. */
  | 'document'
  /** An entity that is no document. */
  | 'entity'
  /** A stance, or a wholesale denial. */
  | 'stance';

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

/** How the source limits the number. */
export type Comparator =
  /** Near the number. */
  | 'about'
  /** The number or more. */
  | 'atLeast'
  /** The number or fewer. */
  | 'atMost'
  /** The number itself. */
  | 'exact'
  /** Above the number. */
  | 'moreThan';

/** What a search in the content found. */
export type ContentKind =
  /** A claim: its summary, or its value. */
  | 'claim'
  /** An entity: its summary, or the title of a document. */
  | 'entity'
  /** A paragraph of a document whose text this user has given. */
  | 'paragraph';

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

/** Sections of dossiers. */
export type DossierSectionId =
  /** The hops of a chain; the weakest says why it is. */
  | 'chain'
  /** The fewest claims without which nothing joins the ends of the chain before. */
  | 'cut'
  /** What of it somebody denies, and what it denies itself. */
  | 'denials'
  /** Sums, contracts, tenders, customers. */
  | 'money'
  /** All other claims. */
  | 'more'
  /** What is not stated, refused or secret, and who did not answer. */
  | 'openQuestions'
  /** Ties to public bodies and countries. */
  | 'state'
  /** Ties to systems, data and programmes. */
  | 'systems'
  /** Posts, parts and owners, places. */
  | 'who';

/** What sort of thing an entity is. */
export type Kind =
  /** A business, private or owned by a state. */
  | 'Company'
  /** An agreement between parties, or the tender for it. */
  | 'Contract'
  /** A state, as a place and as an actor. Paths never pass through it. */
  | 'Country'
  /** A database, a register or a collection of data. */
  | 'Dataset'
  /** A published or leaked source: an article, a report, a video, a file. */
  | 'Document'
  /** Something that happened or is to happen: a detention, an entry into a database, a protest, a leak, a meeting. */
  | 'Event'
  /** A class of people or companies: citizens, activists, foreign vendors. */
  | 'Group'
  /** A body that is neither of a state nor a business: a laboratory, a newsroom, an association, an alliance. */
  | 'Organization'
  /** A human being, named or described; marked anonymous where the text leaves the name out. */
  | 'Person'
  /** A city, a region, a building or another spot that is not a country. */
  | 'Place'
  /** A law, a bill, a code, a doctrine, a rule, a method or a principle. */
  | 'Policy'
  /** A programme, a strategy or a project of a state or a company. */
  | 'Programme'
  /** A ministry, an agency, a court, a police force or another body of a state. */
  | 'PublicBody'
  /** Software, a platform, a class of devices, a network of cameras, a call centre or a model that does something. */
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

/** Whether the speakers put it as so, as planned or as possible. */
export type Modality =
  /** It is said to be so, or to have been so. */
  | 'actual'
  /** It is announced or intended, and not yet so. */
  | 'planned'
  /** Somebody thinks or fears that it may be so. */
  | 'possible';

/** Whether the words are the speaker's own. */
export type Mode =
  /** In the words of whoever reports it. */
  | 'paraphrased'
  /** In the speaker's own words, between quotation marks. */
  | 'quoted';

/** How this written form relates to the others. */
export type NameKind =
  /** A shortened form. */
  | 'abbreviation'
  /** Another name, spelling or description. */
  | 'alias'
  /** The usual name in its language. */
  | 'primary'
  /** The name in another script. */
  | 'transliteration';

/** Where the written form comes from. */
export type NameSource =
  /** We added it; the document does not write it. */
  | 'supplied'
  /** The document writes it so. */
  | 'text';

/** An end of the paths asked for: entities by id, or every entity of some kinds. At least one of the two is given; both together mean their union. */
export type PathEnd = {
  /** Global ids or slugs, at most 50. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** Kinds: every entity of one of them is an end. */
  readonly kinds?: ReadonlyArray<Kind> | null | undefined;
  /** Of `kinds`, only what claims place in one of these countries or places (global ids or slugs, at most 50): located, deployed or stored there, come from there, part of it; directly or through at most two others. Asserted or disputed claims, actual; inferred ones too. */
  readonly places?: ReadonlyArray<string> | null | undefined;
};

/** Which links a path may use. Null fields take their defaults. */
export type PathPolicy = {
  /** Never pass through entities of these kinds. */
  readonly avoid?: ReadonlyArray<Kind> | null | undefined;
  /** Entities (global ids or slugs, at most 50) that are no part of any path. */
  readonly avoidIds?: ReadonlyArray<string> | null | undefined;
  /** Whether predicates marked as context (speech, visits, location) may be used too. */
  readonly context?: boolean | null | undefined;
  /** The way of each hop from `from` towards `to`: `outgoing` from the claim's subject to its object, `incoming` against it. For every predicate that `directions` does not name. */
  readonly direction?: Direction | null | undefined;
  /** The way of single predicates. */
  readonly directions?: ReadonlyArray<PredicateDirection> | null | undefined;
  /** Whether a hop may rest on an inference of the editors. */
  readonly inferred?: boolean | null | undefined;
  /** The graph as it was known at this instant: claims recorded until then and not retracted by then. Null: now. */
  readonly knownAt?: string | null | undefined;
  /** Most hops, 1 to 6. */
  readonly maxHops?: number | null | undefined;
  /** Least number of independent origins of each hop's assertions. (A denied claim has none.) */
  readonly minOrigins?: number | null | undefined;
  /** Modalities that a hop may have. */
  readonly modalities?: ReadonlyArray<Modality> | null | undefined;
  /** Only these predicates. Null: all ties (the predicates that the ontology marks for traversal). */
  readonly predicates?: ReadonlyArray<Predicate> | null | undefined;
  /** Speakers (global ids or slugs, at most 50) whose stances do not count: each hop has the status and the origins that are left without them. Not together with `knownAt`. */
  readonly setAside?: ReadonlyArray<string> | null | undefined;
  /** Statuses that a hop may have. */
  readonly statuses?: ReadonlyArray<Status> | null | undefined;
  /** Whether a path may pass through a country. */
  readonly throughCountries?: boolean | null | undefined;
  /** Whether a path may pass through a class (a generic entity). */
  readonly throughGeneric?: boolean | null | undefined;
  /** Only hops that may hold in the world at this date. A date covers every day that it names; a role in an event that states no date of its own has the event's. A bound that a claim does not state neither proves nor excludes, so the claim is admitted; `dateStated` of the hop tells. */
  readonly validAt?: string | null | undefined;
  /** Pass only through entities of these kinds. Null: of any. A country among them still needs `throughCountries`. */
  readonly via?: ReadonlyArray<Kind> | null | undefined;
  /** Entities (global ids or slugs, at most 50): every path passes through at least one of them, and none of them is an end. What is named here may be passed through whatever it is: a country, a class, an entity of a kind to avoid. Null: paths need not. */
  readonly viaIds?: ReadonlyArray<string> | null | undefined;
};

/** What a claim says of its subject. The name of the link that the claim gives is the same. */
export type Predicate =
  /** Passes, enacts or approves a law or a policy. */
  | 'ADOPTS'
  /** Who carried the event out (HURIDOCS: perpetrator, where an act is charged). */
  | 'AGENT'
  /** A sum of money. */
  | 'AMOUNT'
  /** Studies a document, a dataset or a system. */
  | 'ANALYSES'
  /** Speech: announces or presents something. */
  | 'ANNOUNCES'
  /** Helps somebody in conduct towards others. */
  | 'ASSISTS'
  /** Supports with money or patronage; ownership is not stated. */
  | 'BACKS'
  /** Is built on something, is similar to it by design, or rests on it. */
  | 'BASED_ON'
  /** Blocked something, shut it down or froze it: an act, not a capability. */
  | 'BLOCKS'
  /** Speech: demands or urges something. */
  | 'CALLS_FOR'
  /** Has the capability to analyse, to predict or to give notice. */
  | 'CAN_ANALYSE'
  /** Has the capability to block something. */
  | 'CAN_BLOCK'
  /** Has the capability to recognise people or things. */
  | 'CAN_IDENTIFY'
  /** Has the capability to follow or to monitor. */
  | 'CAN_SURVEIL'
  /** Is a customer of somebody. */
  | 'CLIENT_OF'
  /** What an event, a document, a policy or a programme is about. */
  | 'CONCERNS'
  /** Has a data link or a technical connection. */
  | 'CONNECTED_TO'
  /** Has a bill or a policy under consideration. */
  | 'CONSIDERS'
  /** Works jointly with somebody. */
  | 'COOPERATES_WITH'
  /** What an agreement or a tender is about. */
  | 'COVERS'
  /** Depends on somebody or something. */
  | 'DEPENDS_ON'
  /** Is installed or used somewhere; who put it there is not stated. */
  | 'DEPLOYED_IN'
  /** Installs a system, introduces it or puts it into service. */
  | 'DEPLOYS'
  /** Makes, builds or works out a system, a dataset, a policy or a programme. */
  | 'DEVELOPS'
  /** Gave no answer to the one who asked. */
  | 'DID_NOT_ANSWER'
  /** Reveals something that was not public. */
  | 'EXPOSES'
  /** Set something up: a body, a system or a programme. */
  | 'FOUNDED'
  /** Affects adversely or puts at risk; mostly possible, and in an expert's mouth. */
  | 'HARMS'
  /** Somebody's account of why it came about. */
  | 'HAS_CAUSE'
  /** Who made or introduced it, where that is not stated, not answered or secret; a known one uses `develops`. */
  | 'HAS_DEVELOPER'
  /** Who runs it, where that is not stated, not answered or secret; a known operator uses `operates`. */
  | 'HAS_OPERATOR'
  /** The purpose that somebody states. */
  | 'HAS_PURPOSE'
  /** The terms of an agreement; mostly unknown, as they are kept secret. */
  | 'HAS_TERMS'
  /** Holds an office, a job or a membership, or speaks for a body. */
  | 'HOLDS_POST'
  /** Recognised a person, or flagged one. */
  | 'IDENTIFIES'
  /** Notifies somebody or passes information on to them. */
  | 'INFORMS'
  /** The label that a database entry puts on the person. */
  | 'LABELLED_AS'
  /** Is short of something. */
  | 'LACKS'
  /** Is in a place or is based there. */
  | 'LOCATED_IN'
  /** Follows the example of somebody or something. */
  | 'MODELLED_ON'
  /** Binds somebody by a rule to do something. */
  | 'OBLIGES'
  /** That the event happened, and where; its date is the date of this claim. */
  | 'OCCURRED'
  /** Runs a system or keeps a dataset from day to day. */
  | 'OPERATES'
  /** Instructs that something be done, or commissions it. */
  | 'ORDERS'
  /** Organises, chairs or hosts an event or a programme. */
  | 'ORGANISES'
  /** Is made by somebody or comes from a country. */
  | 'ORIGINATES_FROM'
  /** Holds the ownership of something, or a part of it. */
  | 'OWNS'
  /** Takes part in the event, is present or is concerned by it. */
  | 'PARTICIPANT'
  /** Is a party to an agreement or to a tender. */
  | 'PARTY_TO'
  /** Is a component, a unit or a member of a larger whole: a department of a ministry, a system of a programme. */
  | 'PART_OF'
  /** Speech: speaks well of something. */
  | 'PRAISES'
  /** Publishes, records or writes a document. */
  | 'PRODUCES'
  /** Protects somebody, or somebody's rights. */
  | 'PROTECTS'
  /** A number of something. */
  | 'QUANTITY'
  /** The database that an entry stands in. */
  | 'RECORDED_IN'
  /** Brings something down, by a share or a number. */
  | 'REDUCES'
  /** Passes the question on to somebody else. */
  | 'REFERS_TO'
  /** Enters people into a database. */
  | 'REGISTERS'
  /** Supersedes something or takes over from it. */
  | 'REPLACES'
  /** Asked for something or sought to obtain it. */
  | 'REQUESTS'
  /** Forbids, limits or makes conditional what somebody does. */
  | 'RESTRICTS'
  /** Imposes sanctions on somebody. */
  | 'SANCTIONS'
  /** Where data is kept. */
  | 'STORED_AT'
  /** Delivers products or services to somebody, to a place or to a programme. */
  | 'SUPPLIES'
  /** Watches, follows or controls people or a place. */
  | 'SURVEILS'
  /** The means that were used in the event. */
  | 'TOOL'
  /** Makes use of a system, a dataset or a policy. */
  | 'USES'
  /** Who was affected by the event (HURIDOCS: victim). */
  | 'VICTIM'
  /** Visits a body, a place or a country. */
  | 'VISITS'
  /** Won a tender, or was awarded a contract. */
  | 'WON_TENDER';

/** The way that a predicate may be followed. */
export type PredicateDirection = {
  /** From `from` towards `to`: `outgoing` from the claim's subject to its object, `incoming` against it. */
  readonly direction: Direction;
  /** The predicate. */
  readonly predicate: Predicate;
};

/** How much the stance covers. */
export type Scope =
  /** It answers this very proposition. */
  | 'specific'
  /** It rejects a document as a whole, and so touches every claim that rests on it. */
  | 'wholesale';

/** What the speaker does with the claim. */
export type StanceKind =
  /** Says that it is so. */
  | 'asserts'
  /** Says that it is not so. */
  | 'denies'
  /** Adds a condition or a reservation; this never changes the status. */
  | 'qualifies';

/** How the claim stands, from what is said of it; not whether it is true. */
export type Status =
  /** Somebody asserts it, and nobody denies or contradicts it. */
  | 'asserted'
  /** It is only denied; a denial says only that somebody denies. */
  | 'denied'
  /** Somebody asserts it, and somebody denies it or asserts a rival account. */
  | 'disputed'
  /** No statement is left that asserts or denies it. */
  | 'unsupported';

/** Why the other end of the claim is not known. */
export type UnknownReason =
  /** The source knows, and withholds the name. */
  | 'anonymous'
  /** The source does not say. */
  | 'notStated'
  /** Somebody was asked and did not say. */
  | 'refused'
  /** It is said to be kept secret. */
  | 'secret';

export type NoticeQueryVariables = Exact<{
  lang: Lang;
}>;


export type NoticeQuery = { readonly notice: { readonly caveat: string, readonly version: string, readonly dataLicence: string } };

export type AboutQueryVariables = Exact<{
  lang: Lang;
  validAt?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type AboutQuery = { readonly notice: { readonly caveat: string, readonly version: string, readonly dataLicence: string }, readonly stats: { readonly entities: number, readonly claims: number, readonly stances: number, readonly passages: number, readonly documentsRead: number, readonly revision: number, readonly claimsByStatus: ReadonlyArray<{ readonly status: Status, readonly count: number }> } };

export type SourcesQueryVariables = Exact<{
  lang: Lang;
}>;


export type SourcesQuery = { readonly documents: { readonly nodes: ReadonlyArray<(
      { readonly title: string | null, readonly language: string | null, readonly publishedAt: string | null, readonly textGiven: boolean, readonly publisher:
        | EntityRef_Company_Fragment
        | EntityRef_Contract_Fragment
        | EntityRef_Country_Fragment
        | EntityRef_Dataset_Fragment
        | EntityRef_Document_Fragment
        | EntityRef_Event_Fragment
        | EntityRef_Group_Fragment
        | EntityRef_Organization_Fragment
        | EntityRef_Person_Fragment
        | EntityRef_Place_Fragment
        | EntityRef_Policy_Fragment
        | EntityRef_Programme_Fragment
        | EntityRef_PublicBody_Fragment
        | EntityRef_System_Fragment
       | null }
      & EntityRef_Document_Fragment
    )> } };

export type BegunQueryVariables = Exact<{ [key: string]: never; }>;


export type BegunQuery = { readonly stats: { readonly begun: string | null } };

type EntityCard_Company_Fragment = { readonly id: string, readonly slug: string, readonly kind: Kind, readonly generic: boolean, readonly anonymous: boolean, readonly labelEn: string, readonly labelKk: string, readonly labelKy: string, readonly labelRu: string };

type EntityCard_Contract_Fragment = { readonly id: string, readonly slug: string, readonly kind: Kind, readonly generic: boolean, readonly anonymous: boolean, readonly labelEn: string, readonly labelKk: string, readonly labelKy: string, readonly labelRu: string };

type EntityCard_Country_Fragment = { readonly id: string, readonly slug: string, readonly kind: Kind, readonly generic: boolean, readonly anonymous: boolean, readonly labelEn: string, readonly labelKk: string, readonly labelKy: string, readonly labelRu: string };

type EntityCard_Dataset_Fragment = { readonly id: string, readonly slug: string, readonly kind: Kind, readonly generic: boolean, readonly anonymous: boolean, readonly labelEn: string, readonly labelKk: string, readonly labelKy: string, readonly labelRu: string };

type EntityCard_Document_Fragment = { readonly id: string, readonly slug: string, readonly kind: Kind, readonly generic: boolean, readonly anonymous: boolean, readonly labelEn: string, readonly labelKk: string, readonly labelKy: string, readonly labelRu: string };

type EntityCard_Event_Fragment = { readonly id: string, readonly slug: string, readonly kind: Kind, readonly generic: boolean, readonly anonymous: boolean, readonly labelEn: string, readonly labelKk: string, readonly labelKy: string, readonly labelRu: string };

type EntityCard_Group_Fragment = { readonly id: string, readonly slug: string, readonly kind: Kind, readonly generic: boolean, readonly anonymous: boolean, readonly labelEn: string, readonly labelKk: string, readonly labelKy: string, readonly labelRu: string };

type EntityCard_Organization_Fragment = { readonly id: string, readonly slug: string, readonly kind: Kind, readonly generic: boolean, readonly anonymous: boolean, readonly labelEn: string, readonly labelKk: string, readonly labelKy: string, readonly labelRu: string };

type EntityCard_Person_Fragment = { readonly id: string, readonly slug: string, readonly kind: Kind, readonly generic: boolean, readonly anonymous: boolean, readonly labelEn: string, readonly labelKk: string, readonly labelKy: string, readonly labelRu: string };

type EntityCard_Place_Fragment = { readonly id: string, readonly slug: string, readonly kind: Kind, readonly generic: boolean, readonly anonymous: boolean, readonly labelEn: string, readonly labelKk: string, readonly labelKy: string, readonly labelRu: string };

type EntityCard_Policy_Fragment = { readonly id: string, readonly slug: string, readonly kind: Kind, readonly generic: boolean, readonly anonymous: boolean, readonly labelEn: string, readonly labelKk: string, readonly labelKy: string, readonly labelRu: string };

type EntityCard_Programme_Fragment = { readonly id: string, readonly slug: string, readonly kind: Kind, readonly generic: boolean, readonly anonymous: boolean, readonly labelEn: string, readonly labelKk: string, readonly labelKy: string, readonly labelRu: string };

type EntityCard_PublicBody_Fragment = { readonly id: string, readonly slug: string, readonly kind: Kind, readonly generic: boolean, readonly anonymous: boolean, readonly labelEn: string, readonly labelKk: string, readonly labelKy: string, readonly labelRu: string };

type EntityCard_System_Fragment = { readonly id: string, readonly slug: string, readonly kind: Kind, readonly generic: boolean, readonly anonymous: boolean, readonly labelEn: string, readonly labelKk: string, readonly labelKy: string, readonly labelRu: string };

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

type EntityRef_Company_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string };

type EntityRef_Contract_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string };

type EntityRef_Country_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string };

type EntityRef_Dataset_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string };

type EntityRef_Document_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string };

type EntityRef_Event_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string };

type EntityRef_Group_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string };

type EntityRef_Organization_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string };

type EntityRef_Person_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string };

type EntityRef_Place_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string };

type EntityRef_Policy_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string };

type EntityRef_Programme_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string };

type EntityRef_PublicBody_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string };

type EntityRef_System_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string };

export type EntityRefFragment =
  | EntityRef_Company_Fragment
  | EntityRef_Contract_Fragment
  | EntityRef_Country_Fragment
  | EntityRef_Dataset_Fragment
  | EntityRef_Document_Fragment
  | EntityRef_Event_Fragment
  | EntityRef_Group_Fragment
  | EntityRef_Organization_Fragment
  | EntityRef_Person_Fragment
  | EntityRef_Place_Fragment
  | EntityRef_Policy_Fragment
  | EntityRef_Programme_Fragment
  | EntityRef_PublicBody_Fragment
  | EntityRef_System_Fragment
;

export type ClaimCardFragment = { readonly id: string, readonly predicate: Predicate, readonly status: Status, readonly modality: Modality, readonly inferred: boolean, readonly origins: number, readonly validFrom: string | null, readonly validTo: string | null };

export type ChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first: number;
  entity?: string | null | undefined;
  lang: Lang;
}>;


export type ChangesQuery = { readonly changes: { readonly nodes: ReadonlyArray<{ readonly kind: ChangeKind, readonly at: string, readonly id: string, readonly type: ChangedType, readonly summary: string | null, readonly entity:
        | EntityRef_Company_Fragment
        | EntityRef_Contract_Fragment
        | EntityRef_Country_Fragment
        | EntityRef_Dataset_Fragment
        | EntityRef_Document_Fragment
        | EntityRef_Event_Fragment
        | EntityRef_Group_Fragment
        | EntityRef_Organization_Fragment
        | EntityRef_Person_Fragment
        | EntityRef_Place_Fragment
        | EntityRef_Policy_Fragment
        | EntityRef_Programme_Fragment
        | EntityRef_PublicBody_Fragment
        | EntityRef_System_Fragment
       | null, readonly claim: ClaimRowFragment | null, readonly stance: { readonly id: string, readonly kind: StanceKind, readonly speaker:
          | EntityRef_Company_Fragment
          | EntityRef_Contract_Fragment
          | EntityRef_Country_Fragment
          | EntityRef_Dataset_Fragment
          | EntityRef_Document_Fragment
          | EntityRef_Event_Fragment
          | EntityRef_Group_Fragment
          | EntityRef_Organization_Fragment
          | EntityRef_Person_Fragment
          | EntityRef_Place_Fragment
          | EntityRef_Policy_Fragment
          | EntityRef_Programme_Fragment
          | EntityRef_PublicBody_Fragment
          | EntityRef_System_Fragment
         } | null, readonly before: { readonly status: Status, readonly origins: number } | null, readonly after: { readonly status: Status, readonly origins: number } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ChangesOfQueryVariables = Exact<{
  id: string;
  lang: Lang;
}>;


export type ChangesOfQuery = { readonly entity:
    | EntityRef_Company_Fragment
    | EntityRef_Contract_Fragment
    | EntityRef_Country_Fragment
    | EntityRef_Dataset_Fragment
    | EntityRef_Document_Fragment
    | EntityRef_Event_Fragment
    | EntityRef_Group_Fragment
    | EntityRef_Organization_Fragment
    | EntityRef_Person_Fragment
    | EntityRef_Place_Fragment
    | EntityRef_Policy_Fragment
    | EntityRef_Programme_Fragment
    | EntityRef_PublicBody_Fragment
    | EntityRef_System_Fragment
   | null };

export type ClaimRowFragment = (
  { readonly value: string | null, readonly unit: string | null, readonly comparator: Comparator | null, readonly unknown: UnknownReason | null, readonly summary: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly dateInferred: boolean, readonly subject:
    | EntityRef_Company_Fragment
    | EntityRef_Contract_Fragment
    | EntityRef_Country_Fragment
    | EntityRef_Dataset_Fragment
    | EntityRef_Document_Fragment
    | EntityRef_Event_Fragment
    | EntityRef_Group_Fragment
    | EntityRef_Organization_Fragment
    | EntityRef_Person_Fragment
    | EntityRef_Place_Fragment
    | EntityRef_Policy_Fragment
    | EntityRef_Programme_Fragment
    | EntityRef_PublicBody_Fragment
    | EntityRef_System_Fragment
  , readonly object:
    | EntityRef_Company_Fragment
    | EntityRef_Contract_Fragment
    | EntityRef_Country_Fragment
    | EntityRef_Dataset_Fragment
    | EntityRef_Document_Fragment
    | EntityRef_Event_Fragment
    | EntityRef_Group_Fragment
    | EntityRef_Organization_Fragment
    | EntityRef_Person_Fragment
    | EntityRef_Place_Fragment
    | EntityRef_Policy_Fragment
    | EntityRef_Programme_Fragment
    | EntityRef_PublicBody_Fragment
    | EntityRef_System_Fragment
   | null, readonly qualifiers: ReadonlyArray<{ readonly key: string, readonly value: string | null, readonly entity:
      | EntityRef_Company_Fragment
      | EntityRef_Contract_Fragment
      | EntityRef_Country_Fragment
      | EntityRef_Dataset_Fragment
      | EntityRef_Document_Fragment
      | EntityRef_Event_Fragment
      | EntityRef_Group_Fragment
      | EntityRef_Organization_Fragment
      | EntityRef_Person_Fragment
      | EntityRef_Place_Fragment
      | EntityRef_Policy_Fragment
      | EntityRef_Programme_Fragment
      | EntityRef_PublicBody_Fragment
      | EntityRef_System_Fragment
     | null, readonly claim: { readonly id: string, readonly summary: string | null } | null }> }
  & ClaimCardFragment
);

export type DowngradedRefFragment = (
  { readonly downgraded: { readonly at: string, readonly reason: string | null } | null }
  & EntityRef_Document_Fragment
);

export type StanceFullFragment = { readonly id: string, readonly kind: StanceKind, readonly scope: Scope, readonly mode: Mode, readonly date: string | null, readonly note: string | null, readonly counts: boolean, readonly recordedAt: string, readonly speaker:
    | EntityRef_Company_Fragment
    | EntityRef_Contract_Fragment
    | EntityRef_Country_Fragment
    | EntityRef_Dataset_Fragment
    | EntityRef_Document_Fragment
    | EntityRef_Event_Fragment
    | EntityRef_Group_Fragment
    | EntityRef_Organization_Fragment
    | EntityRef_Person_Fragment
    | EntityRef_Place_Fragment
    | EntityRef_Policy_Fragment
    | EntityRef_Programme_Fragment
    | EntityRef_PublicBody_Fragment
    | EntityRef_System_Fragment
  , readonly reportedBy:
    | EntityRef_Company_Fragment
    | EntityRef_Contract_Fragment
    | EntityRef_Country_Fragment
    | EntityRef_Dataset_Fragment
    | EntityRef_Document_Fragment
    | EntityRef_Event_Fragment
    | EntityRef_Group_Fragment
    | EntityRef_Organization_Fragment
    | EntityRef_Person_Fragment
    | EntityRef_Place_Fragment
    | EntityRef_Policy_Fragment
    | EntityRef_Programme_Fragment
    | EntityRef_PublicBody_Fragment
    | EntityRef_System_Fragment
  , readonly basis:
    | EntityRef_Company_Fragment
    | EntityRef_Contract_Fragment
    | EntityRef_Country_Fragment
    | EntityRef_Dataset_Fragment
    | (
      EntityRef_Document_Fragment
      & DowngradedRefFragment
    )
    | EntityRef_Event_Fragment
    | EntityRef_Group_Fragment
    | EntityRef_Organization_Fragment
    | EntityRef_Person_Fragment
    | EntityRef_Place_Fragment
    | EntityRef_Policy_Fragment
    | EntityRef_Programme_Fragment
    | EntityRef_PublicBody_Fragment
    | EntityRef_System_Fragment
   | null, readonly rejects: DowngradedRefFragment | null, readonly passage: { readonly id: string, readonly paragraph: number, readonly start: number, readonly end: number, readonly sha256: string, readonly sha256Normal: string, readonly quote: string | null, readonly anchor: AnchorState | null, readonly context: { readonly text: string, readonly start: number, readonly end: number, readonly paragraph: number } | null, readonly document: (
      { readonly title: string | null, readonly address: string | null, readonly language: string | null, readonly publishedAt: string | null, readonly sha256: string | null, readonly textGiven: boolean, readonly publisher:
        | EntityRef_Company_Fragment
        | EntityRef_Contract_Fragment
        | EntityRef_Country_Fragment
        | EntityRef_Dataset_Fragment
        | EntityRef_Document_Fragment
        | EntityRef_Event_Fragment
        | EntityRef_Group_Fragment
        | EntityRef_Organization_Fragment
        | EntityRef_Person_Fragment
        | EntityRef_Place_Fragment
        | EntityRef_Policy_Fragment
        | EntityRef_Programme_Fragment
        | EntityRef_PublicBody_Fragment
        | EntityRef_System_Fragment
       | null }
      & DowngradedRefFragment
    ) } };

export type ClaimFullFragment = (
  { readonly note: string | null, readonly version: number, readonly recordedAt: string, readonly stances: ReadonlyArray<StanceFullFragment> }
  & ClaimRowFragment
);

export type ClaimEvidenceQueryVariables = Exact<{
  id: string;
  lang: Lang;
  validAt?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type ClaimEvidenceQuery = { readonly claim: (
    { readonly contradicts: ReadonlyArray<{ readonly id: string }> }
    & ClaimFullFragment
  ) | null };

export type RivalsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  lang: Lang;
  validAt?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type RivalsQuery = { readonly nodes: ReadonlyArray<
    | (
      { readonly __typename: 'Claim' }
      & ClaimFullFragment
    )
    | { readonly __typename: 'Company' }
    | { readonly __typename: 'Contract' }
    | { readonly __typename: 'Country' }
    | { readonly __typename: 'Dataset' }
    | { readonly __typename: 'Document' }
    | { readonly __typename: 'Event' }
    | { readonly __typename: 'Group' }
    | { readonly __typename: 'Organization' }
    | { readonly __typename: 'Passage' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Place' }
    | { readonly __typename: 'Policy' }
    | { readonly __typename: 'Programme' }
    | { readonly __typename: 'PublicBody' }
    | { readonly __typename: 'Stance' }
    | { readonly __typename: 'System' }
   | null> };

export type DossierFullFragment = { readonly title: string, readonly subtitle: string, readonly summary: string | null, readonly names: ReadonlyArray<string>, readonly conditions: ReadonlyArray<string>, readonly complete: boolean, readonly caveat: string, readonly sections: ReadonlyArray<{ readonly id: DossierSectionId, readonly heading: string, readonly sentences: ReadonlyArray<{ readonly text: string, readonly notes: ReadonlyArray<number>, readonly claim: { readonly id: string } }> }>, readonly notes: ReadonlyArray<{ readonly number: number, readonly text: string, readonly quote: string | null, readonly claim: { readonly id: string }, readonly passage: { readonly document: { readonly id: string, readonly language: string | null } } }> };

export type EntityDossierQueryVariables = Exact<{
  id: string;
  lang: Lang;
  validAt?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type EntityDossierQuery = { readonly dossier: DossierFullFragment, readonly entity:
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
   | null, readonly stats: { readonly revision: number }, readonly notice: { readonly version: string, readonly dataLicence: string } };

export type ChainDossierQueryVariables = Exact<{
  from: PathEnd;
  to: PathEnd;
  policy: PathPolicy;
  first: number;
  lang: Lang;
  knownAt?: string | null | undefined;
}>;


export type ChainDossierQuery = { readonly chainDossier: (
    { readonly markdown: string }
    & DossierFullFragment
  ), readonly stats: { readonly revision: number }, readonly notice: { readonly version: string, readonly dataLicence: string } };

export type EntityFactsQueryVariables = Exact<{
  id: string;
  lang: Lang;
  validAt?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type EntityFactsQuery = { readonly entity:
    | (
      { readonly slug: string, readonly generic: boolean, readonly anonymous: boolean, readonly summary: string | null, readonly recordedAt: string, readonly version: number, readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string, readonly kind: NameKind, readonly source: NameSource }>, readonly linkCounts: ReadonlyArray<{ readonly predicate: Predicate, readonly direction: Direction, readonly total: number, readonly split: ReadonlyArray<{ readonly status: Status, readonly modality: Modality, readonly count: number }> }> }
      & EntityRef_Company_Fragment
    )
    | (
      { readonly slug: string, readonly generic: boolean, readonly anonymous: boolean, readonly summary: string | null, readonly recordedAt: string, readonly version: number, readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string, readonly kind: NameKind, readonly source: NameSource }>, readonly linkCounts: ReadonlyArray<{ readonly predicate: Predicate, readonly direction: Direction, readonly total: number, readonly split: ReadonlyArray<{ readonly status: Status, readonly modality: Modality, readonly count: number }> }> }
      & EntityRef_Contract_Fragment
    )
    | (
      { readonly slug: string, readonly generic: boolean, readonly anonymous: boolean, readonly summary: string | null, readonly recordedAt: string, readonly version: number, readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string, readonly kind: NameKind, readonly source: NameSource }>, readonly linkCounts: ReadonlyArray<{ readonly predicate: Predicate, readonly direction: Direction, readonly total: number, readonly split: ReadonlyArray<{ readonly status: Status, readonly modality: Modality, readonly count: number }> }> }
      & EntityRef_Country_Fragment
    )
    | (
      { readonly slug: string, readonly generic: boolean, readonly anonymous: boolean, readonly summary: string | null, readonly recordedAt: string, readonly version: number, readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string, readonly kind: NameKind, readonly source: NameSource }>, readonly linkCounts: ReadonlyArray<{ readonly predicate: Predicate, readonly direction: Direction, readonly total: number, readonly split: ReadonlyArray<{ readonly status: Status, readonly modality: Modality, readonly count: number }> }> }
      & EntityRef_Dataset_Fragment
    )
    | (
      { readonly language: string | null, readonly publishedAt: string | null, readonly title: string | null, readonly address: string | null, readonly sha256: string | null, readonly textGiven: boolean, readonly slug: string, readonly generic: boolean, readonly anonymous: boolean, readonly summary: string | null, readonly recordedAt: string, readonly version: number, readonly publisher:
        | EntityRef_Company_Fragment
        | EntityRef_Contract_Fragment
        | EntityRef_Country_Fragment
        | EntityRef_Dataset_Fragment
        | EntityRef_Document_Fragment
        | EntityRef_Event_Fragment
        | EntityRef_Group_Fragment
        | EntityRef_Organization_Fragment
        | EntityRef_Person_Fragment
        | EntityRef_Place_Fragment
        | EntityRef_Policy_Fragment
        | EntityRef_Programme_Fragment
        | EntityRef_PublicBody_Fragment
        | EntityRef_System_Fragment
       | null, readonly derivedFrom: ReadonlyArray<{ readonly how: Derivation, readonly document: EntityRef_Document_Fragment }>, readonly downgraded: { readonly at: string, readonly reason: string | null } | null, readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string, readonly kind: NameKind, readonly source: NameSource }>, readonly linkCounts: ReadonlyArray<{ readonly predicate: Predicate, readonly direction: Direction, readonly total: number, readonly split: ReadonlyArray<{ readonly status: Status, readonly modality: Modality, readonly count: number }> }> }
      & EntityRef_Document_Fragment
    )
    | (
      { readonly slug: string, readonly generic: boolean, readonly anonymous: boolean, readonly summary: string | null, readonly recordedAt: string, readonly version: number, readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string, readonly kind: NameKind, readonly source: NameSource }>, readonly linkCounts: ReadonlyArray<{ readonly predicate: Predicate, readonly direction: Direction, readonly total: number, readonly split: ReadonlyArray<{ readonly status: Status, readonly modality: Modality, readonly count: number }> }> }
      & EntityRef_Event_Fragment
    )
    | (
      { readonly slug: string, readonly generic: boolean, readonly anonymous: boolean, readonly summary: string | null, readonly recordedAt: string, readonly version: number, readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string, readonly kind: NameKind, readonly source: NameSource }>, readonly linkCounts: ReadonlyArray<{ readonly predicate: Predicate, readonly direction: Direction, readonly total: number, readonly split: ReadonlyArray<{ readonly status: Status, readonly modality: Modality, readonly count: number }> }> }
      & EntityRef_Group_Fragment
    )
    | (
      { readonly slug: string, readonly generic: boolean, readonly anonymous: boolean, readonly summary: string | null, readonly recordedAt: string, readonly version: number, readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string, readonly kind: NameKind, readonly source: NameSource }>, readonly linkCounts: ReadonlyArray<{ readonly predicate: Predicate, readonly direction: Direction, readonly total: number, readonly split: ReadonlyArray<{ readonly status: Status, readonly modality: Modality, readonly count: number }> }> }
      & EntityRef_Organization_Fragment
    )
    | (
      { readonly slug: string, readonly generic: boolean, readonly anonymous: boolean, readonly summary: string | null, readonly recordedAt: string, readonly version: number, readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string, readonly kind: NameKind, readonly source: NameSource }>, readonly linkCounts: ReadonlyArray<{ readonly predicate: Predicate, readonly direction: Direction, readonly total: number, readonly split: ReadonlyArray<{ readonly status: Status, readonly modality: Modality, readonly count: number }> }> }
      & EntityRef_Person_Fragment
    )
    | (
      { readonly slug: string, readonly generic: boolean, readonly anonymous: boolean, readonly summary: string | null, readonly recordedAt: string, readonly version: number, readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string, readonly kind: NameKind, readonly source: NameSource }>, readonly linkCounts: ReadonlyArray<{ readonly predicate: Predicate, readonly direction: Direction, readonly total: number, readonly split: ReadonlyArray<{ readonly status: Status, readonly modality: Modality, readonly count: number }> }> }
      & EntityRef_Place_Fragment
    )
    | (
      { readonly slug: string, readonly generic: boolean, readonly anonymous: boolean, readonly summary: string | null, readonly recordedAt: string, readonly version: number, readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string, readonly kind: NameKind, readonly source: NameSource }>, readonly linkCounts: ReadonlyArray<{ readonly predicate: Predicate, readonly direction: Direction, readonly total: number, readonly split: ReadonlyArray<{ readonly status: Status, readonly modality: Modality, readonly count: number }> }> }
      & EntityRef_Policy_Fragment
    )
    | (
      { readonly slug: string, readonly generic: boolean, readonly anonymous: boolean, readonly summary: string | null, readonly recordedAt: string, readonly version: number, readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string, readonly kind: NameKind, readonly source: NameSource }>, readonly linkCounts: ReadonlyArray<{ readonly predicate: Predicate, readonly direction: Direction, readonly total: number, readonly split: ReadonlyArray<{ readonly status: Status, readonly modality: Modality, readonly count: number }> }> }
      & EntityRef_Programme_Fragment
    )
    | (
      { readonly slug: string, readonly generic: boolean, readonly anonymous: boolean, readonly summary: string | null, readonly recordedAt: string, readonly version: number, readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string, readonly kind: NameKind, readonly source: NameSource }>, readonly linkCounts: ReadonlyArray<{ readonly predicate: Predicate, readonly direction: Direction, readonly total: number, readonly split: ReadonlyArray<{ readonly status: Status, readonly modality: Modality, readonly count: number }> }> }
      & EntityRef_PublicBody_Fragment
    )
    | (
      { readonly slug: string, readonly generic: boolean, readonly anonymous: boolean, readonly summary: string | null, readonly recordedAt: string, readonly version: number, readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string, readonly kind: NameKind, readonly source: NameSource }>, readonly linkCounts: ReadonlyArray<{ readonly predicate: Predicate, readonly direction: Direction, readonly total: number, readonly split: ReadonlyArray<{ readonly status: Status, readonly modality: Modality, readonly count: number }> }> }
      & EntityRef_System_Fragment
    )
   | null };

export type ClaimsOfQueryVariables = Exact<{
  filter: ClaimFilter;
  lang: Lang;
  first: number;
  after?: string | null | undefined;
  validAt?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type ClaimsOfQuery = { readonly claims: { readonly nodes: ReadonlyArray<ClaimRowFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ExportClaimsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  lang: Lang;
  validAt?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type ExportClaimsQuery = { readonly nodes: ReadonlyArray<
    | (
      { readonly __typename: 'Claim', readonly stances: ReadonlyArray<{ readonly id: string, readonly kind: StanceKind, readonly date: string | null, readonly speaker:
          | EntityRef_Company_Fragment
          | EntityRef_Contract_Fragment
          | EntityRef_Country_Fragment
          | EntityRef_Dataset_Fragment
          | EntityRef_Document_Fragment
          | EntityRef_Event_Fragment
          | EntityRef_Group_Fragment
          | EntityRef_Organization_Fragment
          | EntityRef_Person_Fragment
          | EntityRef_Place_Fragment
          | EntityRef_Policy_Fragment
          | EntityRef_Programme_Fragment
          | EntityRef_PublicBody_Fragment
          | EntityRef_System_Fragment
        , readonly passage: { readonly paragraph: number, readonly start: number, readonly end: number, readonly document: (
            { readonly title: string | null, readonly address: string | null }
            & EntityRef_Document_Fragment
          ) } }> }
      & ClaimRowFragment
    )
    | { readonly __typename: 'Company' }
    | { readonly __typename: 'Contract' }
    | { readonly __typename: 'Country' }
    | { readonly __typename: 'Dataset' }
    | { readonly __typename: 'Document' }
    | { readonly __typename: 'Event' }
    | { readonly __typename: 'Group' }
    | { readonly __typename: 'Organization' }
    | { readonly __typename: 'Passage' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Place' }
    | { readonly __typename: 'Policy' }
    | { readonly __typename: 'Programme' }
    | { readonly __typename: 'PublicBody' }
    | { readonly __typename: 'Stance' }
    | { readonly __typename: 'System' }
   | null> };

export type CardsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  validAt?: string | null | undefined;
  knownAt?: string | null | undefined;
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
  validAt?: string | null | undefined;
  knownAt?: string | null | undefined;
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
  validAt?: string | null | undefined;
  knownAt?: string | null | undefined;
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
  validAt?: string | null | undefined;
  knownAt?: string | null | undefined;
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

export type LinkTotalsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  validAt?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type LinkTotalsQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Claim' }
    | { readonly __typename: 'Company', readonly id: string, readonly linkCounts: ReadonlyArray<{ readonly total: number }> }
    | { readonly __typename: 'Contract', readonly id: string, readonly linkCounts: ReadonlyArray<{ readonly total: number }> }
    | { readonly __typename: 'Country', readonly id: string, readonly linkCounts: ReadonlyArray<{ readonly total: number }> }
    | { readonly __typename: 'Dataset', readonly id: string, readonly linkCounts: ReadonlyArray<{ readonly total: number }> }
    | { readonly __typename: 'Document', readonly id: string, readonly linkCounts: ReadonlyArray<{ readonly total: number }> }
    | { readonly __typename: 'Event', readonly id: string, readonly linkCounts: ReadonlyArray<{ readonly total: number }> }
    | { readonly __typename: 'Group', readonly id: string, readonly linkCounts: ReadonlyArray<{ readonly total: number }> }
    | { readonly __typename: 'Organization', readonly id: string, readonly linkCounts: ReadonlyArray<{ readonly total: number }> }
    | { readonly __typename: 'Passage' }
    | { readonly __typename: 'Person', readonly id: string, readonly linkCounts: ReadonlyArray<{ readonly total: number }> }
    | { readonly __typename: 'Place', readonly id: string, readonly linkCounts: ReadonlyArray<{ readonly total: number }> }
    | { readonly __typename: 'Policy', readonly id: string, readonly linkCounts: ReadonlyArray<{ readonly total: number }> }
    | { readonly __typename: 'Programme', readonly id: string, readonly linkCounts: ReadonlyArray<{ readonly total: number }> }
    | { readonly __typename: 'PublicBody', readonly id: string, readonly linkCounts: ReadonlyArray<{ readonly total: number }> }
    | { readonly __typename: 'Stance' }
    | { readonly __typename: 'System', readonly id: string, readonly linkCounts: ReadonlyArray<{ readonly total: number }> }
   | null> };

export type MentionsQueryVariables = Exact<{
  text: string;
  lang: Lang;
}>;


export type MentionsQuery = { readonly mentions: ReadonlyArray<{ readonly start: number, readonly end: number, readonly candidates: ReadonlyArray<{ readonly entity:
        | EntityRef_Company_Fragment
        | EntityRef_Contract_Fragment
        | EntityRef_Country_Fragment
        | EntityRef_Dataset_Fragment
        | EntityRef_Document_Fragment
        | EntityRef_Event_Fragment
        | EntityRef_Group_Fragment
        | EntityRef_Organization_Fragment
        | EntityRef_Person_Fragment
        | EntityRef_Place_Fragment
        | EntityRef_Policy_Fragment
        | EntityRef_Programme_Fragment
        | EntityRef_PublicBody_Fragment
        | EntityRef_System_Fragment
       }> }> };

export type PathsQueryVariables = Exact<{
  from: PathEnd;
  to: PathEnd;
  policy: PathPolicy;
  lang: Lang;
  first: number;
}>;


export type PathsQuery = { readonly paths: { readonly maxHops: number, readonly complete: boolean, readonly stoppedBy: string | null, readonly nodes: ReadonlyArray<{ readonly length: number, readonly weakest: number, readonly weakestReason: string, readonly entities: ReadonlyArray<
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
          { readonly validFrom: string | null, readonly validTo: string | null, readonly dateInferred: boolean, readonly subject:
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
           | null, readonly stances: ReadonlyArray<{ readonly id: string, readonly passage: { readonly paragraph: number, readonly document: EntityRef_Document_Fragment } }> }
          & ClaimCardFragment
        ) }> }> } };

export type PathObstaclesQueryVariables = Exact<{
  from: PathEnd;
  to: PathEnd;
  policy: PathPolicy;
}>;


export type PathObstaclesQuery = { readonly paths: { readonly obstaclesComplete: boolean, readonly obstacles: ReadonlyArray<{ readonly field: string, readonly paths: number }> } };

export type PathCutQueryVariables = Exact<{
  from: PathEnd;
  to: PathEnd;
  policy: PathPolicy;
  lang: Lang;
}>;


export type PathCutQuery = { readonly paths: { readonly nodes: ReadonlyArray<{ readonly cutSize: number | null, readonly cutStoppedBy: string | null, readonly cut: ReadonlyArray<ClaimRowFragment> | null }> } };

export type PreviewQueryVariables = Exact<{
  id: string;
  predicates?: ReadonlyArray<Predicate> | Predicate | null | undefined;
  direction: Direction;
  first: number;
  lang: Lang;
  validAt?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type PreviewQuery = { readonly entity:
    | { readonly id: string, readonly neighbours: { readonly nodes: ReadonlyArray<{ readonly predicate: Predicate, readonly direction: Direction, readonly claim: { readonly id: string, readonly status: Status, readonly origins: number }, readonly entity:
            | EntityRef_Company_Fragment
            | EntityRef_Contract_Fragment
            | EntityRef_Country_Fragment
            | EntityRef_Dataset_Fragment
            | EntityRef_Document_Fragment
            | EntityRef_Event_Fragment
            | EntityRef_Group_Fragment
            | EntityRef_Organization_Fragment
            | EntityRef_Person_Fragment
            | EntityRef_Place_Fragment
            | EntityRef_Policy_Fragment
            | EntityRef_Programme_Fragment
            | EntityRef_PublicBody_Fragment
            | EntityRef_System_Fragment
           }> } }
    | { readonly id: string, readonly neighbours: { readonly nodes: ReadonlyArray<{ readonly predicate: Predicate, readonly direction: Direction, readonly claim: { readonly id: string, readonly status: Status, readonly origins: number }, readonly entity:
            | EntityRef_Company_Fragment
            | EntityRef_Contract_Fragment
            | EntityRef_Country_Fragment
            | EntityRef_Dataset_Fragment
            | EntityRef_Document_Fragment
            | EntityRef_Event_Fragment
            | EntityRef_Group_Fragment
            | EntityRef_Organization_Fragment
            | EntityRef_Person_Fragment
            | EntityRef_Place_Fragment
            | EntityRef_Policy_Fragment
            | EntityRef_Programme_Fragment
            | EntityRef_PublicBody_Fragment
            | EntityRef_System_Fragment
           }> } }
    | { readonly id: string, readonly neighbours: { readonly nodes: ReadonlyArray<{ readonly predicate: Predicate, readonly direction: Direction, readonly claim: { readonly id: string, readonly status: Status, readonly origins: number }, readonly entity:
            | EntityRef_Company_Fragment
            | EntityRef_Contract_Fragment
            | EntityRef_Country_Fragment
            | EntityRef_Dataset_Fragment
            | EntityRef_Document_Fragment
            | EntityRef_Event_Fragment
            | EntityRef_Group_Fragment
            | EntityRef_Organization_Fragment
            | EntityRef_Person_Fragment
            | EntityRef_Place_Fragment
            | EntityRef_Policy_Fragment
            | EntityRef_Programme_Fragment
            | EntityRef_PublicBody_Fragment
            | EntityRef_System_Fragment
           }> } }
    | { readonly id: string, readonly neighbours: { readonly nodes: ReadonlyArray<{ readonly predicate: Predicate, readonly direction: Direction, readonly claim: { readonly id: string, readonly status: Status, readonly origins: number }, readonly entity:
            | EntityRef_Company_Fragment
            | EntityRef_Contract_Fragment
            | EntityRef_Country_Fragment
            | EntityRef_Dataset_Fragment
            | EntityRef_Document_Fragment
            | EntityRef_Event_Fragment
            | EntityRef_Group_Fragment
            | EntityRef_Organization_Fragment
            | EntityRef_Person_Fragment
            | EntityRef_Place_Fragment
            | EntityRef_Policy_Fragment
            | EntityRef_Programme_Fragment
            | EntityRef_PublicBody_Fragment
            | EntityRef_System_Fragment
           }> } }
    | { readonly id: string, readonly neighbours: { readonly nodes: ReadonlyArray<{ readonly predicate: Predicate, readonly direction: Direction, readonly claim: { readonly id: string, readonly status: Status, readonly origins: number }, readonly entity:
            | EntityRef_Company_Fragment
            | EntityRef_Contract_Fragment
            | EntityRef_Country_Fragment
            | EntityRef_Dataset_Fragment
            | EntityRef_Document_Fragment
            | EntityRef_Event_Fragment
            | EntityRef_Group_Fragment
            | EntityRef_Organization_Fragment
            | EntityRef_Person_Fragment
            | EntityRef_Place_Fragment
            | EntityRef_Policy_Fragment
            | EntityRef_Programme_Fragment
            | EntityRef_PublicBody_Fragment
            | EntityRef_System_Fragment
           }> } }
    | { readonly id: string, readonly neighbours: { readonly nodes: ReadonlyArray<{ readonly predicate: Predicate, readonly direction: Direction, readonly claim: { readonly id: string, readonly status: Status, readonly origins: number }, readonly entity:
            | EntityRef_Company_Fragment
            | EntityRef_Contract_Fragment
            | EntityRef_Country_Fragment
            | EntityRef_Dataset_Fragment
            | EntityRef_Document_Fragment
            | EntityRef_Event_Fragment
            | EntityRef_Group_Fragment
            | EntityRef_Organization_Fragment
            | EntityRef_Person_Fragment
            | EntityRef_Place_Fragment
            | EntityRef_Policy_Fragment
            | EntityRef_Programme_Fragment
            | EntityRef_PublicBody_Fragment
            | EntityRef_System_Fragment
           }> } }
    | { readonly id: string, readonly neighbours: { readonly nodes: ReadonlyArray<{ readonly predicate: Predicate, readonly direction: Direction, readonly claim: { readonly id: string, readonly status: Status, readonly origins: number }, readonly entity:
            | EntityRef_Company_Fragment
            | EntityRef_Contract_Fragment
            | EntityRef_Country_Fragment
            | EntityRef_Dataset_Fragment
            | EntityRef_Document_Fragment
            | EntityRef_Event_Fragment
            | EntityRef_Group_Fragment
            | EntityRef_Organization_Fragment
            | EntityRef_Person_Fragment
            | EntityRef_Place_Fragment
            | EntityRef_Policy_Fragment
            | EntityRef_Programme_Fragment
            | EntityRef_PublicBody_Fragment
            | EntityRef_System_Fragment
           }> } }
    | { readonly id: string, readonly neighbours: { readonly nodes: ReadonlyArray<{ readonly predicate: Predicate, readonly direction: Direction, readonly claim: { readonly id: string, readonly status: Status, readonly origins: number }, readonly entity:
            | EntityRef_Company_Fragment
            | EntityRef_Contract_Fragment
            | EntityRef_Country_Fragment
            | EntityRef_Dataset_Fragment
            | EntityRef_Document_Fragment
            | EntityRef_Event_Fragment
            | EntityRef_Group_Fragment
            | EntityRef_Organization_Fragment
            | EntityRef_Person_Fragment
            | EntityRef_Place_Fragment
            | EntityRef_Policy_Fragment
            | EntityRef_Programme_Fragment
            | EntityRef_PublicBody_Fragment
            | EntityRef_System_Fragment
           }> } }
    | { readonly id: string, readonly neighbours: { readonly nodes: ReadonlyArray<{ readonly predicate: Predicate, readonly direction: Direction, readonly claim: { readonly id: string, readonly status: Status, readonly origins: number }, readonly entity:
            | EntityRef_Company_Fragment
            | EntityRef_Contract_Fragment
            | EntityRef_Country_Fragment
            | EntityRef_Dataset_Fragment
            | EntityRef_Document_Fragment
            | EntityRef_Event_Fragment
            | EntityRef_Group_Fragment
            | EntityRef_Organization_Fragment
            | EntityRef_Person_Fragment
            | EntityRef_Place_Fragment
            | EntityRef_Policy_Fragment
            | EntityRef_Programme_Fragment
            | EntityRef_PublicBody_Fragment
            | EntityRef_System_Fragment
           }> } }
    | { readonly id: string, readonly neighbours: { readonly nodes: ReadonlyArray<{ readonly predicate: Predicate, readonly direction: Direction, readonly claim: { readonly id: string, readonly status: Status, readonly origins: number }, readonly entity:
            | EntityRef_Company_Fragment
            | EntityRef_Contract_Fragment
            | EntityRef_Country_Fragment
            | EntityRef_Dataset_Fragment
            | EntityRef_Document_Fragment
            | EntityRef_Event_Fragment
            | EntityRef_Group_Fragment
            | EntityRef_Organization_Fragment
            | EntityRef_Person_Fragment
            | EntityRef_Place_Fragment
            | EntityRef_Policy_Fragment
            | EntityRef_Programme_Fragment
            | EntityRef_PublicBody_Fragment
            | EntityRef_System_Fragment
           }> } }
    | { readonly id: string, readonly neighbours: { readonly nodes: ReadonlyArray<{ readonly predicate: Predicate, readonly direction: Direction, readonly claim: { readonly id: string, readonly status: Status, readonly origins: number }, readonly entity:
            | EntityRef_Company_Fragment
            | EntityRef_Contract_Fragment
            | EntityRef_Country_Fragment
            | EntityRef_Dataset_Fragment
            | EntityRef_Document_Fragment
            | EntityRef_Event_Fragment
            | EntityRef_Group_Fragment
            | EntityRef_Organization_Fragment
            | EntityRef_Person_Fragment
            | EntityRef_Place_Fragment
            | EntityRef_Policy_Fragment
            | EntityRef_Programme_Fragment
            | EntityRef_PublicBody_Fragment
            | EntityRef_System_Fragment
           }> } }
    | { readonly id: string, readonly neighbours: { readonly nodes: ReadonlyArray<{ readonly predicate: Predicate, readonly direction: Direction, readonly claim: { readonly id: string, readonly status: Status, readonly origins: number }, readonly entity:
            | EntityRef_Company_Fragment
            | EntityRef_Contract_Fragment
            | EntityRef_Country_Fragment
            | EntityRef_Dataset_Fragment
            | EntityRef_Document_Fragment
            | EntityRef_Event_Fragment
            | EntityRef_Group_Fragment
            | EntityRef_Organization_Fragment
            | EntityRef_Person_Fragment
            | EntityRef_Place_Fragment
            | EntityRef_Policy_Fragment
            | EntityRef_Programme_Fragment
            | EntityRef_PublicBody_Fragment
            | EntityRef_System_Fragment
           }> } }
    | { readonly id: string, readonly neighbours: { readonly nodes: ReadonlyArray<{ readonly predicate: Predicate, readonly direction: Direction, readonly claim: { readonly id: string, readonly status: Status, readonly origins: number }, readonly entity:
            | EntityRef_Company_Fragment
            | EntityRef_Contract_Fragment
            | EntityRef_Country_Fragment
            | EntityRef_Dataset_Fragment
            | EntityRef_Document_Fragment
            | EntityRef_Event_Fragment
            | EntityRef_Group_Fragment
            | EntityRef_Organization_Fragment
            | EntityRef_Person_Fragment
            | EntityRef_Place_Fragment
            | EntityRef_Policy_Fragment
            | EntityRef_Programme_Fragment
            | EntityRef_PublicBody_Fragment
            | EntityRef_System_Fragment
           }> } }
    | { readonly id: string, readonly neighbours: { readonly nodes: ReadonlyArray<{ readonly predicate: Predicate, readonly direction: Direction, readonly claim: { readonly id: string, readonly status: Status, readonly origins: number }, readonly entity:
            | EntityRef_Company_Fragment
            | EntityRef_Contract_Fragment
            | EntityRef_Country_Fragment
            | EntityRef_Dataset_Fragment
            | EntityRef_Document_Fragment
            | EntityRef_Event_Fragment
            | EntityRef_Group_Fragment
            | EntityRef_Organization_Fragment
            | EntityRef_Person_Fragment
            | EntityRef_Place_Fragment
            | EntityRef_Policy_Fragment
            | EntityRef_Programme_Fragment
            | EntityRef_PublicBody_Fragment
            | EntityRef_System_Fragment
           }> } }
   | null };

export type SuggestQueryVariables = Exact<{
  query: string;
  kinds?: ReadonlyArray<Kind> | Kind | null | undefined;
  lang: Lang;
  validAt?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type SuggestQuery = { readonly search: { readonly readAs: string | null, readonly nodes: ReadonlyArray<{ readonly confident: boolean, readonly matchedName: { readonly text: string, readonly lang: string }, readonly matchedParts: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly entity:
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

export type SearchContentQueryVariables = Exact<{
  query: string;
  lang: Lang;
  first: number;
  after?: string | null | undefined;
  validAt?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type SearchContentQuery = { readonly searchContent: { readonly nodes: ReadonlyArray<{ readonly kind: ContentKind, readonly text: string, readonly lang: Lang | null, readonly paragraph: number | null, readonly parts: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly claim: ClaimRowFragment | null, readonly entity:
        | EntityRef_Company_Fragment
        | EntityRef_Contract_Fragment
        | EntityRef_Country_Fragment
        | EntityRef_Dataset_Fragment
        | EntityRef_Document_Fragment
        | EntityRef_Event_Fragment
        | EntityRef_Group_Fragment
        | EntityRef_Organization_Fragment
        | EntityRef_Person_Fragment
        | EntityRef_Place_Fragment
        | EntityRef_Policy_Fragment
        | EntityRef_Programme_Fragment
        | EntityRef_PublicBody_Fragment
        | EntityRef_System_Fragment
       | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type StoryClaimsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  lang: Lang;
}>;


export type StoryClaimsQuery = { readonly nodes: ReadonlyArray<
    | (
      { readonly __typename: 'Claim' }
      & ClaimRowFragment
    )
    | { readonly __typename: 'Company' }
    | { readonly __typename: 'Contract' }
    | { readonly __typename: 'Country' }
    | { readonly __typename: 'Dataset' }
    | { readonly __typename: 'Document' }
    | { readonly __typename: 'Event' }
    | { readonly __typename: 'Group' }
    | { readonly __typename: 'Organization' }
    | { readonly __typename: 'Passage' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Place' }
    | { readonly __typename: 'Policy' }
    | { readonly __typename: 'Programme' }
    | { readonly __typename: 'PublicBody' }
    | { readonly __typename: 'Stance' }
    | { readonly __typename: 'System' }
   | null> };

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
  validFrom
  validTo
}
    `, {"fragmentName":"ClaimCard"}) as unknown as TypedDocumentString<ClaimCardFragment, unknown>;
export const EntityRefFragmentDoc = new TypedDocumentString(`
    fragment EntityRef on Entity {
  id
  kind
  name(lang: $lang)
}
    `, {"fragmentName":"EntityRef"}) as unknown as TypedDocumentString<EntityRefFragment, unknown>;
export const ClaimRowFragmentDoc = new TypedDocumentString(`
    fragment ClaimRow on Claim {
  ...ClaimCard
  subject {
    ...EntityRef
  }
  object {
    ...EntityRef
  }
  value
  unit
  comparator
  unknown
  qualifiers {
    key
    value
    entity {
      ...EntityRef
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
    fragment EntityRef on Entity {
  id
  kind
  name(lang: $lang)
}
fragment ClaimCard on Claim {
  id
  predicate
  status
  modality
  inferred
  origins
  validFrom
  validTo
}`, {"fragmentName":"ClaimRow"}) as unknown as TypedDocumentString<ClaimRowFragment, unknown>;
export const DowngradedRefFragmentDoc = new TypedDocumentString(`
    fragment DowngradedRef on Document {
  ...EntityRef
  downgraded {
    at
    reason
  }
}
    fragment EntityRef on Entity {
  id
  kind
  name(lang: $lang)
}`, {"fragmentName":"DowngradedRef"}) as unknown as TypedDocumentString<DowngradedRefFragment, unknown>;
export const StanceFullFragmentDoc = new TypedDocumentString(`
    fragment StanceFull on Stance {
  id
  kind
  scope
  mode
  date
  note
  counts
  recordedAt
  speaker {
    ...EntityRef
  }
  reportedBy {
    ...EntityRef
  }
  basis {
    ...EntityRef
    ...DowngradedRef
  }
  rejects {
    ...DowngradedRef
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
      ...DowngradedRef
      title
      address
      language
      publishedAt
      sha256
      textGiven
      publisher {
        ...EntityRef
      }
    }
  }
}
    fragment EntityRef on Entity {
  id
  kind
  name(lang: $lang)
}
fragment DowngradedRef on Document {
  ...EntityRef
  downgraded {
    at
    reason
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
    fragment EntityRef on Entity {
  id
  kind
  name(lang: $lang)
}
fragment ClaimCard on Claim {
  id
  predicate
  status
  modality
  inferred
  origins
  validFrom
  validTo
}
fragment ClaimRow on Claim {
  ...ClaimCard
  subject {
    ...EntityRef
  }
  object {
    ...EntityRef
  }
  value
  unit
  comparator
  unknown
  qualifiers {
    key
    value
    entity {
      ...EntityRef
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
fragment DowngradedRef on Document {
  ...EntityRef
  downgraded {
    at
    reason
  }
}
fragment StanceFull on Stance {
  id
  kind
  scope
  mode
  date
  note
  counts
  recordedAt
  speaker {
    ...EntityRef
  }
  reportedBy {
    ...EntityRef
  }
  basis {
    ...EntityRef
    ...DowngradedRef
  }
  rejects {
    ...DowngradedRef
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
      ...DowngradedRef
      title
      address
      language
      publishedAt
      sha256
      textGiven
      publisher {
        ...EntityRef
      }
    }
  }
}`, {"fragmentName":"ClaimFull"}) as unknown as TypedDocumentString<ClaimFullFragment, unknown>;
export const DossierFullFragmentDoc = new TypedDocumentString(`
    fragment DossierFull on Dossier {
  title
  subtitle
  summary
  names
  conditions
  complete
  caveat
  sections {
    id
    heading: title
    sentences {
      text
      notes
      claim {
        id
      }
    }
  }
  notes {
    number
    text
    quote
    claim {
      id
    }
    passage {
      document {
        id
        language
      }
    }
  }
}
    `, {"fragmentName":"DossierFull"}) as unknown as TypedDocumentString<DossierFullFragment, unknown>;
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
}
    `, {"fragmentName":"EntityCard"}) as unknown as TypedDocumentString<EntityCardFragment, unknown>;
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
}
fragment ClaimCard on Claim {
  id
  predicate
  status
  modality
  inferred
  origins
  validFrom
  validTo
}`, {"fragmentName":"NeighbourCard"}) as unknown as TypedDocumentString<NeighbourCardFragment, unknown>;
export const NoticeDocument = new TypedDocumentString(`
    query Notice($lang: Lang!) {
  notice {
    caveat(lang: $lang)
    version
    dataLicence
  }
}
    `) as unknown as TypedDocumentString<NoticeQuery, NoticeQueryVariables>;
export const AboutDocument = new TypedDocumentString(`
    query About($lang: Lang!, $validAt: PartialDate, $knownAt: DateTime) {
  notice {
    caveat(lang: $lang)
    version
    dataLicence
  }
  stats(validAt: $validAt, knownAt: $knownAt) {
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
    query Sources($lang: Lang!) {
  documents(read: true, first: 100) {
    nodes {
      ...EntityRef
      title
      language
      publishedAt
      textGiven
      publisher {
        ...EntityRef
      }
    }
  }
}
    fragment EntityRef on Entity {
  id
  kind
  name(lang: $lang)
}`) as unknown as TypedDocumentString<SourcesQuery, SourcesQueryVariables>;
export const BegunDocument = new TypedDocumentString(`
    query Begun {
  stats {
    begun
  }
}
    `) as unknown as TypedDocumentString<BegunQuery, BegunQueryVariables>;
export const ChangesDocument = new TypedDocumentString(`
    query Changes($since: String, $first: Int!, $entity: ID, $lang: Lang!) {
  changes(since: $since, first: $first, entity: $entity) {
    nodes {
      kind
      at
      id
      type
      entity {
        ...EntityRef
      }
      claim {
        ...ClaimRow
      }
      stance {
        id
        kind
        speaker {
          ...EntityRef
        }
      }
      before {
        status
        origins
      }
      after {
        status
        origins
      }
      summary(lang: $lang)
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment EntityRef on Entity {
  id
  kind
  name(lang: $lang)
}
fragment ClaimCard on Claim {
  id
  predicate
  status
  modality
  inferred
  origins
  validFrom
  validTo
}
fragment ClaimRow on Claim {
  ...ClaimCard
  subject {
    ...EntityRef
  }
  object {
    ...EntityRef
  }
  value
  unit
  comparator
  unknown
  qualifiers {
    key
    value
    entity {
      ...EntityRef
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
}`) as unknown as TypedDocumentString<ChangesQuery, ChangesQueryVariables>;
export const ChangesOfDocument = new TypedDocumentString(`
    query ChangesOf($id: ID!, $lang: Lang!) {
  entity(id: $id) {
    ...EntityRef
  }
}
    fragment EntityRef on Entity {
  id
  kind
  name(lang: $lang)
}`) as unknown as TypedDocumentString<ChangesOfQuery, ChangesOfQueryVariables>;
export const ClaimEvidenceDocument = new TypedDocumentString(`
    query ClaimEvidence($id: ID!, $lang: Lang!, $validAt: PartialDate, $knownAt: DateTime) {
  claim(id: $id, validAt: $validAt, knownAt: $knownAt) {
    ...ClaimFull
    contradicts {
      id
    }
  }
}
    fragment EntityRef on Entity {
  id
  kind
  name(lang: $lang)
}
fragment ClaimCard on Claim {
  id
  predicate
  status
  modality
  inferred
  origins
  validFrom
  validTo
}
fragment ClaimRow on Claim {
  ...ClaimCard
  subject {
    ...EntityRef
  }
  object {
    ...EntityRef
  }
  value
  unit
  comparator
  unknown
  qualifiers {
    key
    value
    entity {
      ...EntityRef
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
fragment DowngradedRef on Document {
  ...EntityRef
  downgraded {
    at
    reason
  }
}
fragment StanceFull on Stance {
  id
  kind
  scope
  mode
  date
  note
  counts
  recordedAt
  speaker {
    ...EntityRef
  }
  reportedBy {
    ...EntityRef
  }
  basis {
    ...EntityRef
    ...DowngradedRef
  }
  rejects {
    ...DowngradedRef
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
      ...DowngradedRef
      title
      address
      language
      publishedAt
      sha256
      textGiven
      publisher {
        ...EntityRef
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
export const RivalsDocument = new TypedDocumentString(`
    query Rivals($ids: [ID!]!, $lang: Lang!, $validAt: PartialDate, $knownAt: DateTime) {
  nodes(ids: $ids, validAt: $validAt, knownAt: $knownAt) {
    __typename
    ... on Claim {
      ...ClaimFull
    }
  }
}
    fragment EntityRef on Entity {
  id
  kind
  name(lang: $lang)
}
fragment ClaimCard on Claim {
  id
  predicate
  status
  modality
  inferred
  origins
  validFrom
  validTo
}
fragment ClaimRow on Claim {
  ...ClaimCard
  subject {
    ...EntityRef
  }
  object {
    ...EntityRef
  }
  value
  unit
  comparator
  unknown
  qualifiers {
    key
    value
    entity {
      ...EntityRef
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
fragment DowngradedRef on Document {
  ...EntityRef
  downgraded {
    at
    reason
  }
}
fragment StanceFull on Stance {
  id
  kind
  scope
  mode
  date
  note
  counts
  recordedAt
  speaker {
    ...EntityRef
  }
  reportedBy {
    ...EntityRef
  }
  basis {
    ...EntityRef
    ...DowngradedRef
  }
  rejects {
    ...DowngradedRef
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
      ...DowngradedRef
      title
      address
      language
      publishedAt
      sha256
      textGiven
      publisher {
        ...EntityRef
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
}`) as unknown as TypedDocumentString<RivalsQuery, RivalsQueryVariables>;
export const EntityDossierDocument = new TypedDocumentString(`
    query EntityDossier($id: ID!, $lang: Lang!, $validAt: PartialDate, $knownAt: DateTime) {
  dossier(entity: $id, lang: $lang, validAt: $validAt, knownAt: $knownAt) {
    ...DossierFull
  }
  entity(id: $id, knownAt: $knownAt) {
    id
  }
  stats(knownAt: $knownAt) {
    revision
  }
  notice {
    version
    dataLicence
  }
}
    fragment DossierFull on Dossier {
  title
  subtitle
  summary
  names
  conditions
  complete
  caveat
  sections {
    id
    heading: title
    sentences {
      text
      notes
      claim {
        id
      }
    }
  }
  notes {
    number
    text
    quote
    claim {
      id
    }
    passage {
      document {
        id
        language
      }
    }
  }
}`) as unknown as TypedDocumentString<EntityDossierQuery, EntityDossierQueryVariables>;
export const ChainDossierDocument = new TypedDocumentString(`
    query ChainDossier($from: PathEnd!, $to: PathEnd!, $policy: PathPolicy!, $first: Int!, $lang: Lang!, $knownAt: DateTime) {
  chainDossier(from: $from, to: $to, policy: $policy, first: $first, lang: $lang) {
    ...DossierFull
    markdown
  }
  stats(knownAt: $knownAt) {
    revision
  }
  notice {
    version
    dataLicence
  }
}
    fragment DossierFull on Dossier {
  title
  subtitle
  summary
  names
  conditions
  complete
  caveat
  sections {
    id
    heading: title
    sentences {
      text
      notes
      claim {
        id
      }
    }
  }
  notes {
    number
    text
    quote
    claim {
      id
    }
    passage {
      document {
        id
        language
      }
    }
  }
}`) as unknown as TypedDocumentString<ChainDossierQuery, ChainDossierQueryVariables>;
export const EntityFactsDocument = new TypedDocumentString(`
    query EntityFacts($id: ID!, $lang: Lang!, $validAt: PartialDate, $knownAt: DateTime) {
  entity(id: $id, validAt: $validAt, knownAt: $knownAt) {
    ...EntityRef
    slug
    generic
    anonymous
    names {
      text
      lang
      kind
      source
    }
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
        ...EntityRef
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
          ...EntityRef
        }
      }
      downgraded {
        at
        reason
      }
    }
  }
}
    fragment EntityRef on Entity {
  id
  kind
  name(lang: $lang)
}`) as unknown as TypedDocumentString<EntityFactsQuery, EntityFactsQueryVariables>;
export const ClaimsOfDocument = new TypedDocumentString(`
    query ClaimsOf($filter: ClaimFilter!, $lang: Lang!, $first: Int!, $after: String, $validAt: PartialDate, $knownAt: DateTime) {
  claims(
    filter: $filter
    first: $first
    after: $after
    validAt: $validAt
    knownAt: $knownAt
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
    fragment EntityRef on Entity {
  id
  kind
  name(lang: $lang)
}
fragment ClaimCard on Claim {
  id
  predicate
  status
  modality
  inferred
  origins
  validFrom
  validTo
}
fragment ClaimRow on Claim {
  ...ClaimCard
  subject {
    ...EntityRef
  }
  object {
    ...EntityRef
  }
  value
  unit
  comparator
  unknown
  qualifiers {
    key
    value
    entity {
      ...EntityRef
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
export const ExportClaimsDocument = new TypedDocumentString(`
    query ExportClaims($ids: [ID!]!, $lang: Lang!, $validAt: PartialDate, $knownAt: DateTime) {
  nodes(ids: $ids, validAt: $validAt, knownAt: $knownAt) {
    __typename
    ... on Claim {
      ...ClaimRow
      stances {
        id
        kind
        date
        speaker {
          ...EntityRef
        }
        passage {
          paragraph
          start
          end
          document {
            ...EntityRef
            title
            address
          }
        }
      }
    }
  }
}
    fragment EntityRef on Entity {
  id
  kind
  name(lang: $lang)
}
fragment ClaimCard on Claim {
  id
  predicate
  status
  modality
  inferred
  origins
  validFrom
  validTo
}
fragment ClaimRow on Claim {
  ...ClaimCard
  subject {
    ...EntityRef
  }
  object {
    ...EntityRef
  }
  value
  unit
  comparator
  unknown
  qualifiers {
    key
    value
    entity {
      ...EntityRef
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
}`) as unknown as TypedDocumentString<ExportClaimsQuery, ExportClaimsQueryVariables>;
export const CardsDocument = new TypedDocumentString(`
    query Cards($ids: [ID!]!, $validAt: PartialDate, $knownAt: DateTime) {
  nodes(ids: $ids, validAt: $validAt, knownAt: $knownAt) {
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
}`) as unknown as TypedDocumentString<CardsQuery, CardsQueryVariables>;
export const OpeningDocument = new TypedDocumentString(`
    query Opening($id: ID!, $first: Int!, $validAt: PartialDate, $knownAt: DateTime) {
  entity(id: $id, validAt: $validAt, knownAt: $knownAt) {
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
}
fragment ClaimCard on Claim {
  id
  predicate
  status
  modality
  inferred
  origins
  validFrom
  validTo
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
    query Expansion($id: ID!, $predicates: [Predicate!], $direction: Direction!, $first: Int!, $after: String, $validAt: PartialDate, $knownAt: DateTime) {
  entity(id: $id, validAt: $validAt, knownAt: $knownAt) {
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
}
fragment ClaimCard on Claim {
  id
  predicate
  status
  modality
  inferred
  origins
  validFrom
  validTo
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
    query LinksAmong($subjects: [ID!]!, $objects: [ID!]!, $after: String, $validAt: PartialDate, $knownAt: DateTime) {
  claims(
    filter: { subjects: $subjects, objects: $objects }
    first: 100
    after: $after
    validAt: $validAt
    knownAt: $knownAt
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
  validFrom
  validTo
}`) as unknown as TypedDocumentString<LinksAmongQuery, LinksAmongQueryVariables>;
export const LinkTotalsDocument = new TypedDocumentString(`
    query LinkTotals($ids: [ID!]!, $validAt: PartialDate, $knownAt: DateTime) {
  nodes(ids: $ids, validAt: $validAt, knownAt: $knownAt) {
    __typename
    ... on Entity {
      id
      linkCounts {
        total
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LinkTotalsQuery, LinkTotalsQueryVariables>;
export const MentionsDocument = new TypedDocumentString(`
    query Mentions($text: String!, $lang: Lang!) {
  mentions(text: $text) {
    start
    end
    candidates {
      entity {
        ...EntityRef
      }
    }
  }
}
    fragment EntityRef on Entity {
  id
  kind
  name(lang: $lang)
}`) as unknown as TypedDocumentString<MentionsQuery, MentionsQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: PathEnd!, $to: PathEnd!, $policy: PathPolicy!, $lang: Lang!, $first: Int!) {
  paths(from: $from, to: $to, policy: $policy, first: $first) {
    maxHops
    complete
    stoppedBy
    nodes {
      length
      weakest
      weakestReason(lang: $lang)
      entities {
        ...EntityCard
      }
      hops {
        direction
        sentence(lang: $lang)
        claim {
          ...ClaimCard
          validFrom
          validTo
          dateInferred
          subject {
            id
          }
          object {
            id
          }
          stances {
            id
            passage {
              paragraph
              document {
                ...EntityRef
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
}
fragment EntityRef on Entity {
  id
  kind
  name(lang: $lang)
}
fragment ClaimCard on Claim {
  id
  predicate
  status
  modality
  inferred
  origins
  validFrom
  validTo
}`) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const PathObstaclesDocument = new TypedDocumentString(`
    query PathObstacles($from: PathEnd!, $to: PathEnd!, $policy: PathPolicy!) {
  paths(from: $from, to: $to, policy: $policy, first: 1) {
    obstacles {
      field
      paths
    }
    obstaclesComplete
  }
}
    `) as unknown as TypedDocumentString<PathObstaclesQuery, PathObstaclesQueryVariables>;
export const PathCutDocument = new TypedDocumentString(`
    query PathCut($from: PathEnd!, $to: PathEnd!, $policy: PathPolicy!, $lang: Lang!) {
  paths(from: $from, to: $to, policy: $policy, first: 1) {
    nodes {
      cutSize
      cutStoppedBy
      cut {
        ...ClaimRow
      }
    }
  }
}
    fragment EntityRef on Entity {
  id
  kind
  name(lang: $lang)
}
fragment ClaimCard on Claim {
  id
  predicate
  status
  modality
  inferred
  origins
  validFrom
  validTo
}
fragment ClaimRow on Claim {
  ...ClaimCard
  subject {
    ...EntityRef
  }
  object {
    ...EntityRef
  }
  value
  unit
  comparator
  unknown
  qualifiers {
    key
    value
    entity {
      ...EntityRef
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
}`) as unknown as TypedDocumentString<PathCutQuery, PathCutQueryVariables>;
export const PreviewDocument = new TypedDocumentString(`
    query Preview($id: ID!, $predicates: [Predicate!], $direction: Direction!, $first: Int!, $lang: Lang!, $validAt: PartialDate, $knownAt: DateTime) {
  entity(id: $id, validAt: $validAt, knownAt: $knownAt) {
    id
    neighbours(predicates: $predicates, direction: $direction, first: $first) {
      nodes {
        predicate
        direction
        claim {
          id
          status
          origins
        }
        entity {
          ...EntityRef
        }
      }
    }
  }
}
    fragment EntityRef on Entity {
  id
  kind
  name(lang: $lang)
}`) as unknown as TypedDocumentString<PreviewQuery, PreviewQueryVariables>;
export const SuggestDocument = new TypedDocumentString(`
    query Suggest($query: String!, $kinds: [Kind!], $lang: Lang!, $validAt: PartialDate, $knownAt: DateTime) {
  search(
    query: $query
    kinds: $kinds
    first: 12
    validAt: $validAt
    knownAt: $knownAt
  ) {
    readAs
    nodes {
      confident
      matchedName {
        text
        lang
      }
      matchedParts {
        start
        end
      }
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
}`) as unknown as TypedDocumentString<SuggestQuery, SuggestQueryVariables>;
export const SearchContentDocument = new TypedDocumentString(`
    query SearchContent($query: String!, $lang: Lang!, $first: Int!, $after: String, $validAt: PartialDate, $knownAt: DateTime) {
  searchContent(
    query: $query
    first: $first
    after: $after
    validAt: $validAt
    knownAt: $knownAt
  ) {
    nodes {
      kind
      text
      lang
      parts {
        start
        end
      }
      paragraph
      claim {
        ...ClaimRow
      }
      entity {
        ...EntityRef
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment EntityRef on Entity {
  id
  kind
  name(lang: $lang)
}
fragment ClaimCard on Claim {
  id
  predicate
  status
  modality
  inferred
  origins
  validFrom
  validTo
}
fragment ClaimRow on Claim {
  ...ClaimCard
  subject {
    ...EntityRef
  }
  object {
    ...EntityRef
  }
  value
  unit
  comparator
  unknown
  qualifiers {
    key
    value
    entity {
      ...EntityRef
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
}`) as unknown as TypedDocumentString<SearchContentQuery, SearchContentQueryVariables>;
export const StoryClaimsDocument = new TypedDocumentString(`
    query StoryClaims($ids: [ID!]!, $lang: Lang!) {
  nodes(ids: $ids) {
    __typename
    ... on Claim {
      ...ClaimRow
    }
  }
}
    fragment EntityRef on Entity {
  id
  kind
  name(lang: $lang)
}
fragment ClaimCard on Claim {
  id
  predicate
  status
  modality
  inferred
  origins
  validFrom
  validTo
}
fragment ClaimRow on Claim {
  ...ClaimCard
  subject {
    ...EntityRef
  }
  object {
    ...EntityRef
  }
  value
  unit
  comparator
  unknown
  qualifiers {
    key
    value
    entity {
      ...EntityRef
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
}`) as unknown as TypedDocumentString<StoryClaimsQuery, StoryClaimsQueryVariables>;