/** Nobody knows. Leaving a fact out says the same. */
export type Unknown = null | undefined | "unknown" | "未知";
export type YesOrNo = boolean | "yes" | "true" | "是" | "no" | "false" | "否";
/** `2024-03-01` */
export type Day = string;
/** `2024-03-01T08:00`, in the regulation's time zone unless it has an offset. */
export type Instant = string;
/** A time, a bare day, or how things stand. */
export type Occurrence = "not yet" | "未" | "尚未" | "done" | "已完成" | (string & {});
/** `24 hours`, `10 working days`, `P10D` */
export type Period = string;
/** A value that somebody stands for; it counts through the day of `expires`. */
export interface Signed<Value> {
	readonly value: Value | Unknown;
	readonly by?: string | Unknown;
	readonly on?: Day | Instant | Unknown;
	readonly basis?: string | readonly string[] | Unknown;
	readonly evidence?: string | readonly string[] | Unknown;
	readonly expires?: Day | Unknown;
	readonly observed_at?: Day | Instant | Unknown;
}
export type Given<Value> = Value | Unknown | Signed<Value>;
/** Complete, unless it says `complete: no`; `null` is an element of which nothing is known. */
export type List<Element> =
	| readonly (Element | Unknown)[]
	| Unknown
	| {
			readonly items: readonly (Element | Unknown)[] | Unknown;
			readonly complete?: YesOrNo | Unknown;
			readonly observed_at?: Day | Instant | Unknown;
	  };
/** One answer for everything. */
export type Sweep<Member extends string> =
	| YesOrNo
	| "all"
	| "none"
	| (string & {})
	| { readonly "all except": Member | readonly Member[] }
	| { readonly "none except": Member | readonly Member[] };
/** Answers member by member. */
export type Answers<Member extends string, Value> = { readonly [M in Member]?: Value };

export type RuleQualityChoice = "clear" | "specific" | "feasible";

export type ProhibitedKindChoice = "subversion" | "national_security" | "separatism" | "terrorism" | "ethnic_hatred" | "violence_obscenity" | "false_and_harmful" | "other";

export type DevelopmentStageChoice = "algorithm_design" | "training_data_selection" | "model_generation" | "provision" | "other";

export type DiscriminationGroundChoice = "race" | "ethnicity" | "faith" | "nationality" | "region" | "sex" | "age" | "profession" | "health" | "other";

export type AdvantageChoice = "algorithms" | "data" | "platforms" | "other";

export type HealthSideChoice = "physical" | "mental";

export type PersonalRightChoice = "likeness" | "reputation" | "honour" | "privacy" | "personal_information" | "other";

export type LightMeasureChoice = "warning" | "public_criticism" | "order_to_correct";

export type UserRecordChoice = "inputs" | "usage_records";

export type RequestKindChoice = "access" | "copy" | "correct" | "supplement" | "delete" | "other";

export type ContentKindChoice = "text" | "image" | "audio" | "video" | "other";

export type OpinionChannelChoice = "forum" | "blog" | "chat_room" | "group_chat" | "public_account" | "short_video" | "live_stream" | "sharing" | "mini_program" | "other";

export type DepartmentFieldChoice = "education" | "industry_and_informatisation" | "internet_information" | "press_and_publication" | "public_security" | "radio_and_television" | "reform_and_development" | "science_and_technology" | "other";

export type ExplanationSubjectChoice = "data_sources" | "data_scale" | "models" | "data_types" | "annotation_rules" | "algorithm_mechanisms" | "other";

export type LearnedMatterChoice = "state_secrets" | "trade_secrets" | "privacy" | "personal_information";

export type DataQualityChoice = "truthfulness" | "accuracy" | "objectivity" | "diversity";

export type AgreementReachChoice = "with_everyone" | "with_some" | "with_nobody";

export type PurposeAspectChoice = "user_groups" | "occasions" | "uses";

export type ServiceQualityChoice = "safe" | "stable" | "sustained";

export type Norm = "obey-laws" | "respect-social-morals" | "uphold-core-values" | "no-prohibited-content" | "prevent-discrimination" | "respect-intellectual-property" | "keep-business-ethics" | "keep-trade-secrets" | "no-abuse-of-advantages" | "no-harm-to-health" | "no-infringement-of-rights" | "improve-transparency" | "improve-accuracy" | "train-lawfully" | "use-lawful-data" | "use-lawful-base-models" | "no-infringement-in-training" | "have-basis-for-personal-information" | "raise-data-quality" | "improve-data" | "follow-other-training-laws" | "follow-training-supervision" | "have-annotation-rules" | "have-workable-annotation-rules" | "match-annotation-rules-to-measures" | "assess-annotation-quality" | "spot-check-annotation" | "train-annotators" | "supervise-annotators" | "answer-as-content-producer" | "fulfil-information-security-duties" | "answer-as-personal-information-handler" | "protect-personal-information" | "conclude-service-agreements" | "make-service-agreement-clear" | "determine-purpose" | "publish-purpose" | "guide-understanding" | "guide-lawful-use" | "protect-minors-from-dependence" | "protect-user-records" | "no-unnecessary-personal-information" | "no-illegal-retention" | "no-illegal-disclosure" | "accept-request" | "address-request" | "handle-request-lawfully" | "mark-generated-content" | "keep-service-running-well" | "dispose-of-illegal-content" | "correct-the-cause" | "report-illegal-content" | "act-on-illegal-use" | "act-lawfully-on-illegal-use" | "keep-illegal-use-records" | "report-illegal-use" | "have-complaint-mechanism" | "have-easy-portal" | "publish-complaint-process" | "publish-answer-time" | "accept-complaint" | "handle-complaint" | "answer-complaint" | "strengthen-management" | "improve-methods-of-supervision" | "set-rules-by-class-and-grade" | "assess-security" | "file-algorithm" | "file-service" | "change-filing" | "cancel-filing" | "show-filing" | "cooperate-with-inspection" | "explain-data-sources" | "explain-data-scale" | "explain-models" | "explain-data-types" | "explain-annotation-rules" | "explain-algorithm-mechanisms" | "explain-other-matters" | "give-technical-support" | "give-data-support" | "give-other-support" | "keep-learned-matters-confidential" | "no-leak-of-learned-matters" | "no-unlawful-provision-of-learned-matters" | "notify-bodies-concerned" | "take-technical-measures" | "take-other-necessary-measures" | "obtain-permits" | "keep-to-foreign-investment-rules";

/** illegal content that the provider discovered */
export interface IncidentRecord {
	/** how you tell it from the others */
	readonly id: string | Signed<string>;
	/** When was it discovered? When somebody at the provider first knew of it, by own checks, a complaint, or a department's notice. */
	readonly discovered?: Given<Occurrence>;
	/** When did the service stop generating it? The time, `not yet`, or `done` where nobody wrote down when. */
	readonly generation_stopped?: Given<Occurrence>;
	/** When did the service stop transmitting it? */
	readonly transmission_stopped?: Given<Occurrence>;
	/** When was it removed? */
	readonly removed?: Given<Occurrence>;
	/** When was it dealt with in another fitting way? */
	readonly otherwise_disposed?: Given<Occurrence>;
	/** When was the model trained to no longer produce it? When the trained model went into operation. */
	readonly retrained?: Given<Occurrence>;
	/** When was the cause corrected in another way? */
	readonly otherwise_corrected?: Given<Occurrence>;
	/** When was it reported to the department in charge? */
	readonly reported?: Given<Occurrence>;
}

/** a user's illegal use that the provider discovered */
export interface MisuseRecord {
	/** how you tell it from the others */
	readonly id: string | Signed<string>;
	/** When was it discovered? When somebody at the provider first knew that a user was doing something illegal with the service. */
	readonly discovered?: Given<Occurrence>;
	/** When was the user warned? */
	readonly warned?: Given<Occurrence>;
	/** When were the user's functions limited? */
	readonly functions_limited?: Given<Occurrence>;
	/** When was the service to the user suspended? */
	readonly service_suspended?: Given<Occurrence>;
	/** When was the service to the user ended? */
	readonly service_ended?: Given<Occurrence>;
	/** When was it addressed in another fitting way? */
	readonly otherwise_addressed?: Given<Occurrence>;
	/** Do the law and the agreement with the user allow the measure that was taken? */
	readonly measure_lawful_and_agreed?: Given<YesOrNo>;
	/** When were the records of it put into storage? What shows the use, who did it, and what was done about it. */
	readonly records_stored?: Given<Occurrence>;
	/** When was it reported to the department in charge? */
	readonly reported?: Given<Occurrence>;
}

/** a complaint or report from the public */
export interface ComplaintRecord {
	/** how you tell it from the others */
	readonly id: string | Signed<string>;
	/** When was it received? When it reached you, whether or not anybody read it. */
	readonly received?: Given<Occurrence>;
	/** When was it accepted? When somebody took it up. */
	readonly accepted?: Given<Occurrence>;
	/** When was it handled? When it was decided, and what was decided was done; a refusal with reasons counts. */
	readonly handled?: Given<Occurrence>;
	/** When was its outcome made known to whoever submitted it? Of an anonymous one: when the outcome could be looked up. */
	readonly answered?: Given<Occurrence>;
}

/** a change of what was filed */
export interface FilingChangeRecord {
	/** how you tell it from the others */
	readonly id: string | Signed<string>;
	/** When did it change? */
	readonly changed?: Given<Occurrence>;
	/** When was the filing changed accordingly? */
	readonly updated?: Given<Occurrence>;
}

/** a person's request about their own personal information */
export interface RequestRecord {
	/** how you tell it from the others */
	readonly id: string | Signed<string>;
	/** What does the person ask? Where one letter asks several things, write one request for each. */
	readonly kind?: Given<RequestKindChoice>;
	/** Is it, like those named, a request about the person's own personal information? */
	readonly about_own_information?: Given<YesOrNo>;
	/** When was it received? */
	readonly received?: Given<Occurrence>;
	/** When was it accepted? */
	readonly accepted?: Given<Occurrence>;
	/** When was it addressed? Carried out, or refused with reasons. Whether that was lawful is asked apart. */
	readonly addressed?: Given<Occurrence>;
	/** Was it accepted and addressed as the law asks? */
	readonly handled_lawfully?: Given<YesOrNo>;
}

/** an inspection by a department, or a further demand within one */
export interface InspectionRecord {
	/** how you tell it from the others */
	readonly id: string | Signed<string>;
	/** When did the department make its demand? */
	readonly demanded?: Given<Occurrence>;
	/** Is it a department in charge that inspects the service on the basis of its duties? */
	readonly within_duties?: Given<YesOrNo>;
	/** Do you cooperate with it? */
	readonly cooperated?: Given<YesOrNo>;
	/** What did the department require you to explain? Only what was required; `other` stands for any further matter. */
	readonly required?: Given<ExplanationSubjectChoice | readonly ExplanationSubjectChoice[]>;
	/** When did you explain, as required, where training data comes from? */
	readonly data_sources_explained?: Given<Occurrence>;
	/** When did you explain, as required, how much training data there is? */
	readonly data_scale_explained?: Given<Occurrence>;
	/** When did you explain, as required, the models? */
	readonly models_explained?: Given<Occurrence>;
	/** When did you explain, as required, what types of training data there are? */
	readonly data_types_explained?: Given<Occurrence>;
	/** When did you explain, as required, the rules of annotation? */
	readonly annotation_rules_explained?: Given<Occurrence>;
	/** When did you explain, as required, how the algorithms work? */
	readonly algorithm_mechanisms_explained?: Given<Occurrence>;
	/** When did you explain the other matters, as required? */
	readonly other_matters_explained?: Given<Occurrence>;
	/** Does the inspection need technical support from you? */
	readonly technical_support_necessary?: Given<YesOrNo>;
	/** When did you give that technical support? */
	readonly technical_support_given?: Given<Occurrence>;
	/** Does the inspection need support with data from you? */
	readonly data_support_necessary?: Given<YesOrNo>;
	/** When did you give that support with data? */
	readonly data_support_given?: Given<Occurrence>;
	/** Does the inspection need any other support or assistance from you? */
	readonly other_support_necessary?: Given<YesOrNo>;
	/** When did you give that other support? */
	readonly other_support_given?: Given<Occurrence>;
}

/** Facts for Interim Measures for the Management of Generative AI Services */
export interface Facts {
	readonly format?: 1 | Unknown;
	readonly pack?: "cn-genai-measures" | "cn-genai-measures@2.0.0" | Unknown;
	readonly observed_at?: Day | Instant | Unknown;
	readonly annotation?: Unknown | {
		/** Is or was data annotated in researching and developing the technology, by you or by somebody whom you commissioned? Labelling, rating or ranking data, and writing model answers, for a model to learn from. Marks on generated content are asked elsewhere. */
		readonly carried_out?: Given<YesOrNo>;
		/** Do people take part in the annotation? They annotate, or they review what a program has annotated. */
		readonly by_people?: Given<YesOrNo>;
		/** When did your latest annotation work end? `not yet`, if it is still going on. */
		readonly finished?: Given<Occurrence>;
		/** Are there rules for the annotation? */
		readonly rules_exist?: Given<YesOrNo>;
		/** Do the annotation rules have this quality? */
		readonly rules_workable?: Given<Sweep<RuleQualityChoice> | Answers<RuleQualityChoice, Given<YesOrNo>>>;
		/** Do the annotation rules meet what the Measures require? */
		readonly rules_meet_measures?: Given<YesOrNo>;
		/** Is the quality of the annotation assessed? */
		readonly quality_assessed?: Given<YesOrNo>;
		/** Are samples of what was annotated checked for accuracy? */
		readonly accuracy_spot_checked?: Given<YesOrNo>;
		/** Have the annotators had the training that they need, so that they know and keep the law? */
		readonly annotators_trained?: Given<YesOrNo>;
		/** Are the annotators supervised and guided, so that they work in a standardised way? */
		readonly annotators_supervised?: Given<YesOrNo>;
	};
	readonly development?: Unknown | {
		/** Which of these stages do you carry out, yourself or through somebody whom you commission? Fine-tuning counts as generating and optimising the model. Calling somebody else's model as it is does not. Collecting, cleaning or otherwise handling training data counts as selecting it. Stages that have ended count as well. */
		readonly stages?: Given<DevelopmentStageChoice | readonly DevelopmentStageChoice[]>;
		/** Which of these stages had ended for good before 15 August 2023? Leave out a stage that went on beyond that day, or was taken up again later. An empty list says that there is none. */
		readonly earlier_stages?: Given<DevelopmentStageChoice | readonly DevelopmentStageChoice[]>;
	};
	readonly general?: Unknown | {
		/** Do you keep to the laws and administrative regulations that govern providing or using the service? */
		readonly laws_obeyed?: Given<YesOrNo>;
		/** Does the way in which you provide or use the service respect social morals and ethics? */
		readonly morals_respected?: Given<YesOrNo>;
		/** Does the way in which you provide or use the service keep to the Core Socialist Values? */
		readonly values_upheld?: Given<YesOrNo>;
	};
	readonly content?: Unknown | {
		/** Has content of this forbidden kind been generated? Count from 15 August 2023, or from launch if later. Where a user's conduct is examined: by that user. `other` stands for any further content that a law or an administrative regulation forbids. */
		readonly generated?: Given<Sweep<ProhibitedKindChoice> | Answers<ProhibitedKindChoice, Given<YesOrNo>>>;
		/** Were effective measures in place against generating content of this kind? */
		readonly prevention_effective?: Given<Sweep<ProhibitedKindChoice> | Answers<ProhibitedKindChoice, Given<YesOrNo>>>;
	};
	readonly discrimination?: Unknown | {
		/** Are effective measures taken at this stage against discrimination on this ground? `other` as a ground stands for any further ground of discrimination, `other` as a stage for any further stage that you named. */
		readonly prevented?: Given<Sweep<DevelopmentStageChoice | DiscriminationGroundChoice> | Answers<DevelopmentStageChoice, Given<Sweep<DiscriminationGroundChoice> | Answers<DiscriminationGroundChoice, Given<YesOrNo>>>>>;
	};
	readonly business?: Unknown | {
		/** Do you respect intellectual property? */
		readonly intellectual_property_respected?: Given<YesOrNo>;
		/** Do you keep to business ethics? */
		readonly ethics_kept?: Given<YesOrNo>;
		/** Do you keep the trade secrets that you come to know? */
		readonly secrets_kept?: Given<YesOrNo>;
		/** Is this advantage used to monopolise a market or to compete unfairly? Having an advantage is not the point; what it is used for is. */
		readonly advantage_abused?: Given<Sweep<AdvantageChoice> | Answers<AdvantageChoice, Given<YesOrNo>>>;
	};
	readonly rights?: Unknown | {
		/** Does the way in which you provide or use the service endanger this side of other people's health? Count from 15 August 2023, or from launch if later; what has ended since counts as well. */
		readonly health_endangered?: Given<Sweep<HealthSideChoice> | Answers<HealthSideChoice, Given<YesOrNo>>>;
		/** Does the way in which you provide or use the service infringe this right of others? Count from 15 August 2023, or from launch if later; what has ended since counts as well. `other` stands for any further lawful right or interest. */
		readonly infringed?: Given<Sweep<PersonalRightChoice> | Answers<PersonalRightChoice, Given<YesOrNo>>>;
	};
	readonly quality?: Unknown | {
		/** Do you take measures, fit for this type of service, that effectively make it more transparent? */
		readonly transparency_measures_effective?: Given<YesOrNo>;
		/** Do you take measures, fit for this type of service, that effectively make its output more accurate and reliable? */
		readonly accuracy_measures_effective?: Given<YesOrNo>;
	};
	readonly marks?: Unknown | {
		/** Does generated content of this kind bear the marks that the Deep Synthesis Provisions ask for? Two marks: one in the file that does not disturb (Article 16 of those Provisions), and one that people notice where they could be misled (Article 17 there). */
		readonly applied?: Given<Sweep<ContentKindChoice> | Answers<ContentKindChoice, Given<YesOrNo>>>;
		/** Could the public take the service's text for that of a person, or otherwise be misled by it? */
		readonly text_may_mislead?: Given<YesOrNo>;
	};
	readonly complaint_channel?: Unknown | {
		/** Is there a mechanism for complaints and reports from the public? The public means anybody, not only registered users. */
		readonly mechanism_exists?: Given<YesOrNo>;
		/** Is that mechanism complete: does it work from intake to outcome? */
		readonly mechanism_sound?: Given<YesOrNo>;
		/** Is there a place where the public can submit complaints and reports? A form, a button beside the answers, an address or a telephone number. */
		readonly portal_open?: Given<YesOrNo>;
		/** Is that place easy to find and to use? */
		readonly portal_easy?: Given<YesOrNo>;
		/** Is it published how complaints and reports are handled? Where anybody can read it, before complaining. */
		readonly process_published?: Given<YesOrNo>;
		/** Is it published within what time an answer is given? A number that can be counted; “as soon as possible” is none. */
		readonly time_limit_published?: Given<YesOrNo>;
		/** What time limit for the answer is published? */
		readonly published_limit?: Given<Period>;
	};
	readonly assessment?: Unknown | {
		/** When was the security assessment completed? The assessment that the State's provisions ask for when a service starts, with all that they want assessed. When its report was finished and, where that is asked for, submitted. */
		readonly completed?: Given<Occurrence>;
	};
	readonly filing?: Unknown | {
		/** When were the complete particulars submitted for filing the algorithm? The filing that the article names is that of the algorithm. The filing of the model or service, which practice has beside it, is another. */
		readonly filed?: Given<Occurrence>;
		/** When was the filing number of the algorithm given? The day of the number, not of its publication. */
		readonly numbered?: Given<Occurrence>;
		/** When was the model or the service itself filed, as practice asks of generative AI? Not the filing of the algorithm. The departments publish the services that are filed, with their numbers. */
		readonly service_filed?: Given<Occurrence>;
		/** When was the application registered with the local department, as one that calls a filed model? */
		readonly registered?: Given<Occurrence>;
		/** When was the filing cancelled? */
		readonly cancelled?: Given<Occurrence>;
		/** Does the service show, where users see it, the model's name and its filing number? In a prominent place or on the page that describes the product; of a called model, the name and number of that model. */
		readonly details_shown?: Given<YesOrNo>;
	};
	readonly penalty?: Unknown | {
		/** Does a law or administrative regulation itself set a penalty for this breach? */
		readonly set_by_other_law?: Given<Sweep<Norm> | Answers<Norm, Given<YesOrNo>>>;
		/** Which of these measures has a department already taken for this breach? `[]`, if none. */
		readonly imposed?: Given<Answers<Norm, Given<LightMeasureChoice | readonly LightMeasureChoice[]>>>;
		/** Was correcting this breach refused? Only matters where a correction was ordered. That the set time has passed is not by itself a refusal. */
		readonly correction_refused?: Given<Sweep<Norm> | Answers<Norm, Given<YesOrNo>>>;
		/** Are the circumstances of this breach serious? */
		readonly circumstances_serious?: Given<Sweep<Norm> | Answers<Norm, Given<YesOrNo>>>;
	};
	readonly liability?: Unknown | {
		/** Does what happened amount to a violation of public security administration? */
		readonly public_security_violated?: Given<YesOrNo>;
		/** Does what happened amount to a crime? */
		readonly crime_committed?: Given<YesOrNo>;
	};
	readonly permit?: Unknown | {
		/** Does a law or an administrative regulation require a permit for providing this service? A permit is asked for in a law or an administrative regulation. The filing of Article 17 is none. */
		readonly required?: Given<YesOrNo>;
		/** Have you obtained every permit that is required, and is it still valid? */
		readonly obtained?: Given<YesOrNo>;
	};
	readonly investment?: Unknown | {
		/** Is there foreign investment in the service? Direct or indirect, as the law on foreign investment defines it. */
		readonly foreign?: Given<YesOrNo>;
		/** Does that investment keep to the laws and administrative regulations on foreign investment? */
		readonly lawful?: Given<YesOrNo>;
	};
	readonly privacy?: Unknown | {
		/** Does providing the service involve personal information? Accounts, contact details, what people enter, records of use and output all count, as far as somebody can be identified by them. */
		readonly personal_information_involved?: Given<YesOrNo>;
		/** Do you bear the responsibility of a personal information handler for it? */
		readonly handler_responsibility_borne?: Given<YesOrNo>;
		/** Do you fulfil the duties to protect personal information? */
		readonly protection_duties_fulfilled?: Given<YesOrNo>;
		/** Do you protect this as the law asks? */
		readonly records_protected?: Given<Sweep<UserRecordChoice> | Answers<UserRecordChoice, Given<YesOrNo>>>;
		/** Do you collect personal information that the service does not need? */
		readonly unnecessary_information_collected?: Given<YesOrNo>;
		/** Do you keep this unlawfully, where it can identify a user: without a basis in law, for too long, or otherwise against the law? */
		readonly retained_illegally?: Given<Sweep<UserRecordChoice> | Answers<UserRecordChoice, Given<YesOrNo>>>;
		/** Have you, at any time since 15 August 2023, provided this to others unlawfully? */
		readonly provided_illegally?: Given<Sweep<UserRecordChoice> | Answers<UserRecordChoice, Given<YesOrNo>>>;
	};
	readonly service?: Unknown | {
		readonly id?: string | Unknown;
		readonly name?: string | Unknown;
		/** Is the content made by a model, or by related technology, that is itself able to generate content? No, if the service only retrieves stored texts or fills in templates. */
		readonly runs_on_generative_model?: Given<YesOrNo>;
		/** What kinds of content does the service generate? `other` stands for anything else that it generates, for instance code or three-dimensional scenes. */
		readonly generates?: Given<ContentKindChoice | readonly ContentKindChoice[]>;
		/** Can the public use the service, through an app, a page, an interface or in any other way? Staff of one organisation are not the public; chosen customers or testers are asked about apart. If the service has ended: could the public use it while it ran? */
		readonly open_to_public?: Given<YesOrNo>;
		/** Is the service sold only to businesses, which build it into products of their own through an interface? */
		readonly interface_for_businesses_only?: Given<YesOrNo>;
		/** Do those businesses use the interface to serve the public, so that what it generates reaches the public? */
		readonly customers_serve_public?: Given<YesOrNo>;
		/** Can chosen outsiders use the service: enterprise customers, members, invited testers? No, if only your own staff can, or those whom your own organisation commissions. */
		readonly offered_to_chosen_group?: Given<YesOrNo>;
		/** Can in fact anybody join that circle? */
		readonly joining_is_formality?: Given<YesOrNo>;
		/** Is the service offered to people in mainland China? Where the servers or the company are does not matter. Signs of an offer: language and prices, means of payment, app stores, advertising there. */
		readonly reaches_mainland?: Given<YesOrNo>;
		/** Can people in mainland China use the service all the same, without getting around a block? */
		readonly usable_in_mainland?: Given<YesOrNo>;
		/** Do special state provisions (news and publishing, film and television, the arts and the like) govern what the service is used for? */
		readonly sector_rule_exists?: Given<YesOrNo>;
		/** Do those provisions govern everything for which the service is offered? */
		readonly sector_rules_cover_every_use?: Given<YesOrNo>;
		/** When did the service open to the public in mainland China? The first moment at which anybody from the public could use it, a public trial included. */
		readonly launched?: Given<Occurrence>;
		/** When did the service end? `not yet`, if it is running. */
		readonly ended?: Given<Occurrence>;
		/** Which of these channels does the service offer its users? `other` stands for any further way of voicing opinion in public or of moving people to act. */
		readonly functions?: Given<OpinionChannelChoice | readonly OpinionChannelChoice[]>;
		/** Can anybody put free questions or instructions to the service and receive freely generated answers? No, if it only fills in forms, translates or answers from a closed list of questions. */
		readonly open_conversation?: Given<YesOrNo>;
		/** Does the service call a model that another provider has filed, without training or fine-tuning of its own? No, if you fine-tune the model, or if nobody has filed it. */
		readonly calls_filed_model?: Given<YesOrNo>;
		/** Is the service provided to mainland China from outside it? Hong Kong, Macao and Taiwan lie outside the mainland. */
		readonly provided_from_abroad?: Given<YesOrNo>;
	};
	readonly user?: Unknown | {
		/** Does the person or organisation whose conduct is examined generate content with the service? Having registered or signed an agreement does not matter. */
		readonly generates_content?: Given<YesOrNo>;
		/** Has the user found that the service does not comply with a law, an administrative regulation or the Measures? */
		readonly found_shortfall?: Given<YesOrNo>;
	};
	readonly supervision?: Unknown | {
		/** In which of these fields does the department have duties that concern generative AI services? `other` stands for any further field. */
		readonly fields?: Given<DepartmentFieldChoice | readonly DepartmentFieldChoice[]>;
		/** Is it a department of the central State? */
		readonly national_level?: Given<YesOrNo>;
		/** Does the department strengthen its management of generative AI services? */
		readonly management_strengthened?: Given<YesOrNo>;
		/** Does the department, in doing so, keep to the law and to its own duties? */
		readonly management_lawful?: Given<YesOrNo>;
		/** Does the department improve its methods of supervision so that they are scientific and leave room for innovation? */
		readonly methods_improved?: Given<YesOrNo>;
		/** When did the department issue rules that supervise such services by class and by grade? */
		readonly rules_issued?: Given<Occurrence>;
		/** When did the department issue guidelines for supervising such services by class and by grade? */
		readonly guidelines_issued?: Given<Occurrence>;
	};
	readonly inspector?: Unknown | {
		/** Does the body or person take part in a security assessment or an inspection of the service? */
		readonly takes_part?: Given<YesOrNo>;
		/** Which of these did the body or person learn of in that work? */
		readonly learned?: Given<LearnedMatterChoice | readonly LearnedMatterChoice[]>;
		/** Is what was learned of this kind strictly kept confidential? */
		readonly kept_confidential?: Given<Sweep<LearnedMatterChoice> | Answers<LearnedMatterChoice, Given<YesOrNo>>>;
		/** Was anything learned of this kind leaked? */
		readonly leaked?: Given<Sweep<LearnedMatterChoice> | Answers<LearnedMatterChoice, Given<YesOrNo>>>;
		/** Was anything learned of this kind unlawfully provided to others? */
		readonly provided_unlawfully?: Given<Sweep<LearnedMatterChoice> | Answers<LearnedMatterChoice, Given<YesOrNo>>>;
	};
	readonly foreign_service?: Unknown | {
		/** When was it found that the service from abroad does not meet a law, an administrative regulation or the Measures? */
		readonly shortfall_found?: Given<Occurrence>;
		/** When did the national internet information department notify the bodies concerned? */
		readonly bodies_notified?: Given<Occurrence>;
		/** When did the notified body take technical measures? */
		readonly technical_measures_taken?: Given<Occurrence>;
		/** Are other measures necessary, beside technical ones? */
		readonly other_measures_necessary?: Given<YesOrNo>;
		/** When did the notified body take those other measures? */
		readonly other_measures_taken?: Given<Occurrence>;
	};
	readonly training?: Unknown | {
		/** When did your latest work on training data (pre-training, fine-tuning and the like) end? `not yet`, if it is still going on. */
		readonly finished?: Given<Occurrence>;
		/** Is the training, from pre-training to fine-tuning, lawful in the way in which it handles data? */
		readonly lawful?: Given<YesOrNo>;
		/** Does all training data come from lawful sources? */
		readonly data_sources_lawful?: Given<YesOrNo>;
		/** Does every foundation model on which the service builds come from a lawful source? Your own, licensed to you, or open under a licence that you keep to. */
		readonly base_models_lawful?: Given<YesOrNo>;
		/** Does the training data contain anything protected by intellectual property? Books, articles, pictures, music and code mostly are, even where anybody can read them. */
		readonly intellectual_property_involved?: Given<YesOrNo>;
		/** Does the training infringe intellectual property that others lawfully hold? */
		readonly intellectual_property_infringed?: Given<YesOrNo>;
		/** Does the training data contain personal information? Anything about a person who is or can be identified; not what was made anonymous for good. */
		readonly personal_information_involved?: Given<YesOrNo>;
		/** Have the people concerned agreed to their information being used for training? Yes, only if all of them have. Sensitive information needs a consent of its own. */
		readonly consent_obtained?: Given<YesOrNo>;
		/** Does a law or administrative regulation allow that use without consent? Where some have agreed and others have not, answer for the others. */
		readonly other_legal_basis?: Given<YesOrNo>;
		/** Do you take effective measures to raise the quality of training data? */
		readonly quality_measures_effective?: Given<YesOrNo>;
		/** Do you improve this quality of the training data? */
		readonly data_improved?: Given<Sweep<DataQualityChoice> | Answers<DataQualityChoice, Given<YesOrNo>>>;
		/** Does the training keep to the other laws that touch it: on network security, data security, personal information and the like? */
		readonly other_laws_followed?: Given<YesOrNo>;
		/** Does the training meet what the departments in charge require of it? */
		readonly supervision_followed?: Given<YesOrNo>;
	};
	readonly responsibility?: Unknown | {
		/** Do you answer for what the service generates, as the law makes producers of online content answer? */
		readonly borne_for_content?: Given<YesOrNo>;
		/** Do you fulfil the duties that the law sets for the security of information on networks? */
		readonly information_security_kept?: Given<YesOrNo>;
	};
	readonly agreement?: Unknown | {
		/** Do users register for the service? Yes, if any do, though others use it without. */
		readonly users_register?: Given<YesOrNo>;
		/** With whom do you conclude a service agreement? Ticking a box counts where the terms could be read before and were agreed to: a contract may be concluded electronically. */
		readonly concluded?: Given<AgreementReachChoice>;
		/** Do the service agreements make clear which rights and duties each side has, you and the user? */
		readonly rights_and_duties_clear?: Given<YesOrNo>;
	};
	readonly purpose?: Unknown | {
		/** For whom, when and for what is the service meant: have you determined this aspect? */
		readonly determined?: Given<Sweep<PurposeAspectChoice> | Answers<PurposeAspectChoice, Given<YesOrNo>>>;
		/** For whom, when and for what is the service meant: have you published this aspect? Published means that the public can read it. */
		readonly published?: Given<Sweep<PurposeAspectChoice> | Answers<PurposeAspectChoice, Given<YesOrNo>>>;
	};
	readonly guidance?: Unknown | {
		/** Do you guide users to understand the technology in a scientific and rational way? */
		readonly understanding?: Given<YesOrNo>;
		/** Do you guide users to use the technology lawfully? */
		readonly lawful_use?: Given<YesOrNo>;
	};
	readonly minors?: Unknown | {
		/** Are there minors, people under 18, among the users? What counts is whether minors use it, not whether the terms admit them. Leave it unknown if you cannot tell. */
		readonly among_users?: Given<YesOrNo>;
		/** Do you take effective measures against minors relying too much on the service, or becoming addicted to it? */
		readonly measures_effective?: Given<YesOrNo>;
	};
	readonly running?: Unknown | {
		/** Does the service have this quality throughout, as long as it runs, so that users can use it normally? */
		readonly quality_kept?: Given<Sweep<ServiceQualityChoice> | Answers<ServiceQualityChoice, Given<YesOrNo>>>;
	};
	/** What illegal content have you discovered? An empty list says that you looked and found none. */
	readonly incidents?: List<IncidentRecord>;
	/** What illegal uses by users have you discovered? An empty list says that you looked and found none. */
	readonly misuses?: List<MisuseRecord>;
	/** What complaints and reports has the public submitted? Where the list is only a sample, write {items: […], complete: no}. */
	readonly complaints?: List<ComplaintRecord>;
	/** What has changed, since the filing, in what was filed? The kind of algorithm, its field of use, the form of the service, the provider's name, the self-assessment, what is published. An empty list: nothing. */
	readonly filing_changes?: List<FilingChangeRecord>;
	/** What requests about their own personal information have individuals made? An empty list says that you looked and found none. Where the list is only a sample, write {items: […], complete: no}. */
	readonly requests?: List<RequestRecord>;
	/** Which inspections of the service have departments carried out, with which demands? An empty list says that there was none. */
	readonly inspections?: List<InspectionRecord>;
}
