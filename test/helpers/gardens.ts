/** A regulation that nobody made, with every form that a provision can have, and signatures. */
export const GARDENS = `Chapter I: General

Article 1: This rule is about gardens, hedges, and ponds.

It binds gardeners. Whoever owns a garden: that person is a gardener!

Others may look on.

Article 2: A gardener shall:

(1) water the  plants;

(2) respect “the neighbour’s” hedge, in summer: daily.

(3) feed the fish.

Chapter II: Final

Article 3: Ponds are kept clean, as far as frogs allow.

Article 4: This rule takes effect soon.

The Office of Gardens

The Ministry of Ponds
`;

/** Its provisions, in their order. */
export const GARDEN_PROVISIONS = [
	"art-1.para-1",
	"art-1.para-2",
	"art-1.para-3",
	"art-2.head",
	"art-2.item-1",
	"art-2.item-2",
	"art-2.item-3",
	"art-3",
	"art-4",
];

/** Rules for three of its provisions; the first scopes all of them. */
export const GARDEN_RULES = `regulation gardens "The garden rule"
  edition         2023-08-15
  version         1.0.0
  time zone       "Asia/Shanghai"
  counting        plain
  default bearer  gardener

bearer gardener "whoever owns a garden"

group garden "The garden"
fact garden.real  yes or no  circumstance
  question "Is it a garden?"
fact garden.watered  yes or no  conduct
  question "Are the plants watered?"
fact garden.clean  yes or no  conduct
  question "Is the pond clean?"

article 1 "Scope"
  paragraph 1
    gist "Gardens are covered."
    applies when garden.real

article 2 "Care"
  bearer gardener
  item 1
    gist "Plants get water."
    obligation water-plants
      must be garden.watered
  item 2
    gist "Hedges are left alone."
    permission look-at-hedge
      stands in sentence 1 clause 2 to 3
      may "look at the hedge"

article 3 "Ponds"
  bearer gardener
  gist "Ponds stay clean."
  obligation clean-pond
    stands in sentence 1 clause 1
    must be  garden.clean
`;
