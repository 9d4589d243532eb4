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

export type ProhibitedKindChoice = "subversion" | "national_security" | "separatism" | "terrorism" | "ethnic_hatred" | "violence_obscenity" | "false_and_harmful" | "other";

export type DevelopmentStageChoice = "algorithm_design" | "training_data_selection" | "model_generation" | "provision" | "other";

export type DiscriminationGroundChoice = "race" | "ethnicity" | "faith" | "nationality" | "region" | "sex" | "age" | "profession" | "health" | "other";

export type AdvantageChoice = "algorithms" | "data" | "platforms" | "other";

export type HealthSideChoice = "physical" | "mental";

export type PersonalRightChoice = "likeness" | "reputation" | "honour" | "privacy" | "personal_information" | "other";

export type LightMeasureChoice = "warning" | "public_criticism" | "order_to_correct";

export type ContentKindChoice = "text" | "image" | "audio" | "video" | "other";

export type OpinionChannelChoice = "forum" | "blog" | "chat_room" | "group_chat" | "public_account" | "short_video" | "live_stream" | "sharing" | "mini_program" | "other";

export type DataQualityChoice = "truthfulness" | "accuracy" | "objectivity" | "diversity";

export type Norm = "obey-laws" | "respect-social-morals" | "uphold-core-values" | "no-prohibited-content" | "prevent-discrimination" | "respect-intellectual-property" | "keep-trade-secrets" | "no-abuse-of-advantages" | "no-harm-to-health" | "no-infringement-of-rights" | "improve-transparency" | "improve-accuracy" | "train-lawfully" | "use-lawful-data" | "use-lawful-base-models" | "no-infringement-in-training" | "have-basis-for-personal-information" | "raise-data-quality" | "improve-data" | "follow-other-training-laws" | "follow-training-supervision" | "mark-generated-content" | "dispose-of-illegal-content" | "correct-the-cause" | "report-illegal-content" | "act-on-illegal-use" | "act-lawfully-on-illegal-use" | "keep-illegal-use-records" | "report-illegal-use" | "have-complaint-mechanism" | "have-easy-portal" | "publish-complaint-process" | "publish-answer-time" | "accept-complaint" | "handle-complaint" | "answer-complaint" | "assess-security" | "file-algorithm" | "change-filing" | "cancel-filing" | "show-filing";

/** illegal content that the provider discovered */
export interface IncidentRecord {
	/** how you tell it from the others */
	readonly id: string | Signed<string>;
	/** When was it discovered? */
	readonly discovered?: Given<Occurrence>;
	/** When did the service stop generating it? */
	readonly generation_stopped?: Given<Occurrence>;
	/** When did the service stop transmitting it? */
	readonly transmission_stopped?: Given<Occurrence>;
	/** When was it removed? */
	readonly removed?: Given<Occurrence>;
	/** When was it dealt with in another fitting way? */
	readonly otherwise_disposed?: Given<Occurrence>;
	/** When was the model trained to no longer produce it? */
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
	/** When was it discovered? */
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
	/** When were the records of it put into storage? */
	readonly records_stored?: Given<Occurrence>;
	/** When was it reported to the department in charge? */
	readonly reported?: Given<Occurrence>;
}

/** a complaint or report from the public */
export interface ComplaintRecord {
	/** how you tell it from the others */
	readonly id: string | Signed<string>;
	/** When was it received? */
	readonly received?: Given<Occurrence>;
	/** When was it accepted? */
	readonly accepted?: Given<Occurrence>;
	/** When was it handled? */
	readonly handled?: Given<Occurrence>;
	/** When was its outcome made known to whoever submitted it? */
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

/** Facts for Interim Measures for the Management of Generative AI Services */
export interface Facts {
	readonly format?: 1 | Unknown;
	readonly pack?: "cn-genai-measures" | "cn-genai-measures@1.1.0" | Unknown;
	readonly observed_at?: Day | Instant | Unknown;
	readonly development?: Unknown | {
		/** Which of these stages do you carry out, yourself or through somebody whom you commission? */
		readonly stages?: Given<DevelopmentStageChoice | readonly DevelopmentStageChoice[]>;
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
		/** Has content of this forbidden kind been generated? `other` stands for any further content that a law or an administrative regulation forbids. */
		readonly generated?: Given<Sweep<ProhibitedKindChoice> | Answers<ProhibitedKindChoice, Given<YesOrNo>>>;
		/** Were effective measures in place against generating content of this kind? */
		readonly prevention_effective?: Given<Sweep<ProhibitedKindChoice> | Answers<ProhibitedKindChoice, Given<YesOrNo>>>;
	};
	readonly discrimination?: Unknown | {
		/** Are effective measures taken at this stage against discrimination on this ground? */
		readonly prevented?: Given<Sweep<DevelopmentStageChoice | DiscriminationGroundChoice> | Answers<DevelopmentStageChoice, Given<Sweep<DiscriminationGroundChoice> | Answers<DiscriminationGroundChoice, Given<YesOrNo>>>>>;
	};
	readonly business?: Unknown | {
		/** Do you respect intellectual property? */
		readonly intellectual_property_respected?: Given<YesOrNo>;
		/** Do you keep to business ethics? */
		readonly ethics_kept?: Given<YesOrNo>;
		/** Do you keep the trade secrets that you come to know? */
		readonly secrets_kept?: Given<YesOrNo>;
		/** Is this advantage used to monopolise a market or to compete unfairly? */
		readonly advantage_abused?: Given<Sweep<AdvantageChoice> | Answers<AdvantageChoice, Given<YesOrNo>>>;
	};
	readonly rights?: Unknown | {
		/** Does the way in which you provide or use the service endanger this side of other people's health? */
		readonly health_endangered?: Given<Sweep<HealthSideChoice> | Answers<HealthSideChoice, Given<YesOrNo>>>;
		/** Does the way in which you provide or use the service infringe this right of others? `other` stands for any further lawful right or interest. */
		readonly infringed?: Given<Sweep<PersonalRightChoice> | Answers<PersonalRightChoice, Given<YesOrNo>>>;
	};
	readonly quality?: Unknown | {
		/** Do you take measures, fit for this type of service, that effectively make it more transparent? */
		readonly transparency_measures_effective?: Given<YesOrNo>;
		/** Do you take measures, fit for this type of service, that effectively make its output more accurate and reliable? */
		readonly accuracy_measures_effective?: Given<YesOrNo>;
	};
	readonly marks?: Unknown | {
		/** Does generated content of this kind bear the marks that the Deep Synthesis Provisions ask for? */
		readonly applied?: Given<Sweep<ContentKindChoice> | Answers<ContentKindChoice, Given<YesOrNo>>>;
		/** Could the public take the service's text for that of a person, or otherwise be misled by it? */
		readonly text_may_mislead?: Given<YesOrNo>;
	};
	readonly complaint_channel?: Unknown | {
		/** Is there a mechanism for complaints and reports from the public? */
		readonly mechanism_exists?: Given<YesOrNo>;
		/** Is that mechanism complete: does it work from intake to outcome? */
		readonly mechanism_sound?: Given<YesOrNo>;
		/** Is there a place where the public can submit complaints and reports? */
		readonly portal_open?: Given<YesOrNo>;
		/** Is that place easy to find and to use? */
		readonly portal_easy?: Given<YesOrNo>;
		/** Is it published how complaints and reports are handled? */
		readonly process_published?: Given<YesOrNo>;
		/** Is it published within what time an answer is given? */
		readonly time_limit_published?: Given<YesOrNo>;
		/** What time limit for the answer is published? */
		readonly published_limit?: Given<Period>;
	};
	readonly assessment?: Unknown | {
		/** When was the security assessment completed? */
		readonly completed?: Given<Occurrence>;
	};
	readonly filing?: Unknown | {
		/** When was the algorithm filed? */
		readonly filed?: Given<Occurrence>;
		/** When was the application registered with the local department, as one that calls a filed model? */
		readonly registered?: Given<Occurrence>;
		/** When was the filing cancelled? */
		readonly cancelled?: Given<Occurrence>;
		/** Does the service show, where users see it, the model's name and its filing number? */
		readonly details_shown?: Given<YesOrNo>;
	};
	readonly penalty?: Unknown | {
		/** Does a law or administrative regulation itself set a penalty for this breach? */
		readonly set_by_other_law?: Given<Sweep<Norm> | Answers<Norm, Given<YesOrNo>>>;
		/** Which of these measures has a department already taken for this breach? */
		readonly imposed?: Given<Answers<Norm, Given<LightMeasureChoice | readonly LightMeasureChoice[]>>>;
		/** Was correcting this breach refused? */
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
	readonly service?: Unknown | {
		readonly id?: string | Unknown;
		readonly name?: string | Unknown;
		/** Is the content made by a model, or by related technology, that is itself able to generate content? No, if the service only retrieves stored texts or fills in templates. */
		readonly runs_on_generative_model?: Given<YesOrNo>;
		/** What kinds of content does the service generate? */
		readonly generates?: Given<ContentKindChoice | readonly ContentKindChoice[]>;
		/** Can the public use the service, through an app, a page, an interface or in any other way? Staff of one organisation are not the public. If the service has ended: could the public use it while it ran? */
		readonly open_to_public?: Given<YesOrNo>;
		/** Is the service sold only to businesses, which build it into products of their own through an interface? */
		readonly interface_for_businesses_only?: Given<YesOrNo>;
		/** Do those businesses use the interface to serve the public, so that what it generates reaches the public? */
		readonly customers_serve_public?: Given<YesOrNo>;
		/** Is the service offered to people in mainland China? Where the servers or the company are does not matter. */
		readonly reaches_mainland?: Given<YesOrNo>;
		/** Do special state provisions (news and publishing, film and television, the arts) govern what the service is used for? */
		readonly sector_rule_exists?: Given<YesOrNo>;
		/** When did the service open to the public in mainland China? */
		readonly launched?: Given<Occurrence>;
		/** When did the service end? */
		readonly ended?: Given<Occurrence>;
		/** Which of these channels does the service offer its users? `other` stands for any further way of voicing opinion in public or of moving people to act. */
		readonly functions?: Given<OpinionChannelChoice | readonly OpinionChannelChoice[]>;
		/** Can anybody put free questions or instructions to the service and receive freely generated answers? */
		readonly open_conversation?: Given<YesOrNo>;
		/** Does the service call a model that another provider has filed, without training or fine-tuning of its own? */
		readonly calls_filed_model?: Given<YesOrNo>;
	};
	readonly user?: Unknown | {
		/** Does the person or organisation whose conduct is examined generate content with the service? Having registered or signed an agreement does not matter. */
		readonly generates_content?: Given<YesOrNo>;
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
		/** Does the training data contain anything protected by intellectual property? */
		readonly intellectual_property_involved?: Given<YesOrNo>;
		/** Does the training infringe intellectual property that others lawfully hold? */
		readonly intellectual_property_infringed?: Given<YesOrNo>;
		/** Does the training data contain personal information? */
		readonly personal_information_involved?: Given<YesOrNo>;
		/** Have the people concerned agreed to their information being used for training? */
		readonly consent_obtained?: Given<YesOrNo>;
		/** Does a law or administrative regulation allow that use without consent? */
		readonly other_legal_basis?: Given<YesOrNo>;
		/** Do you take effective measures to raise the quality of training data? */
		readonly quality_measures_effective?: Given<YesOrNo>;
		/** Do you improve this quality of the training data? */
		readonly data_improved?: Given<Sweep<DataQualityChoice> | Answers<DataQualityChoice, Given<YesOrNo>>>;
		/** Does the training keep to the other rules on network security, data security and personal information? */
		readonly other_laws_followed?: Given<YesOrNo>;
		/** Does the training meet what the departments in charge require of it? */
		readonly supervision_followed?: Given<YesOrNo>;
	};
	/** What illegal content have you discovered? An empty list says that you looked and found none. */
	readonly incidents?: List<IncidentRecord>;
	/** What illegal uses by users have you discovered? An empty list says that you looked and found none. */
	readonly misuses?: List<MisuseRecord>;
	/** What complaints and reports has the public submitted? Where the list is only a sample, write {items: […], complete: no}. */
	readonly complaints?: List<ComplaintRecord>;
	/** What has changed, since the filing, in what was filed? */
	readonly filing_changes?: List<FilingChangeRecord>;
}
