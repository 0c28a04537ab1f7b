// Neutral names for people nobody may see: a colour or material and a bird, from the candidate's hash.
// No word here names a gender, a nation, a faith, a skin or a judgement; what is also a common forename is left out.

export const COLOURS = (
  "Amber Ash Azure Basalt Birch Bronze Cedar Chalk Cinder Cobalt Copper Coral Cork Crystal Denim Elm Ember " +
  "Flint Frost Garnet Granite Indigo Iron Larch Lilac Lime Linen Loam Maple " +
  "Marble Mint Moss Oak Ochre Onyx Opal Pewter Pine Quartz Reed Russet Saffron Sand Silver " +
  "Slate Steel Teal Topaz Umber Zinc Acorn Agate Alder Apricot Aspen Bamboo Beech Beryl Bramble " +
  "Breeze Canyon Chestnut Clover Cloud Comet Copse Cove Crimson Delta Drift Dune Echo Fjord Forest Glacier " +
  "Glade Grove Harbour Haze Heath Hickory Island Lagoon Lichen Linden Lunar Meadow Mesa Mica Mist Nectar Oat " +
  "Orchard Pebble Peridot Plum Prairie Ridge Rye Sequoia Shale Shore Solar Spruce Summit Sunset " +
  "Thistle Thyme Tide Timber Tundra Valley Walnut Wave"
).split(" ");

export const BIRDS = (
  "Albatross Auk Avocet Bittern Blackbird Bluebird Bluethroat Bullfinch Bunting Bustard Buzzard Chaffinch Chiffchaff " +
  "Coot Cormorant Corncrake Crake Crane Crossbill Curlew Dabchick Diver Dotterel Dove Dunlin Dunnock Eagle Egret Eider " +
  "Falcon Fieldfare Finch Firecrest Flicker Flycatcher Fulmar Gannet Garganey Godwit Goldcrest Goldeneye Goldfinch " +
  "Goosander Goshawk Grebe Greenfinch Grosbeak Grouse Guillemot Gull Harrier Hawfinch Heron Hobby Hoopoe Ibis " +
  "Kestrel Kingfisher Kite Kittiwake Knot Lapwing Lark Linnet Loon Magpie Mallard Merganser Nightjar " +
  "Nutcracker Nuthatch Oriole Osprey Ouzel Owl Partridge Pelican Peregrine Petrel Phalarope Pintail Pipit Plover Pochard " +
  "Ptarmigan Puffin Quail Rail Raven Razorbill Redpoll Redshank Redstart Redwing Roller Rook Sanderling Sandpiper " +
  "Scaup Scoter Shearwater Shelduck Shoveler Shrike Siskin Skua Skylark Smew Snipe Sparrow Spoonbill Starling Stilt Stint " +
  "Stonechat Stork Swallow Swan Swift Teal Tern Thrush Treecreeper Turnstone Twite Wagtail Warbler Waxwing Wheatear " +
  "Whimbrel Whinchat Whitethroat Wigeon Woodcock Woodlark Woodpecker Wryneck Yellowhammer"
).split(" ");

/**
 * A stable name for a candidate, e.g. "Amber Heron".
 * @param seedHex At least 8 hex digits of the candidate's hash; the same seed starts at the same name.
 * @param isTaken Whether another candidate has the name; then the next combination is tried, and when all
 *   are taken a number is added.
 */
export function codeName(seedHex: string, isTaken: (name: string) => boolean): string {
  const all = COLOURS.length * BIRDS.length;
  const seed = hexNumber(seedHex.slice(0, 8));
  // Double hashing: a stride of the candidate's own, coprime with `all`, so that full regions are left at once.
  let stride = 1 + (hexNumber(seedHex.slice(8, 16)) % (all - 1));
  while (gcd(stride, all) !== 1) stride++;
  for (let round = 0; ; round++) {
    for (let step = 0; step < all; step++) {
      const plain = nameAt((seed + step * stride) % all);
      const name = round === 0 ? plain : `${plain} ${round + 1}`;
      if (!isTaken(name)) return name;
    }
  }
}

function hexNumber(hex: string): number {
  return Number.parseInt(hex, 16) || 0;
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}

/** Every index below colours × birds has a pair of its own. */
function nameAt(index: number): string {
  const colour = COLOURS[index % COLOURS.length] ?? "";
  const bird = BIRDS[Math.floor(index / COLOURS.length)] ?? "";
  return `${colour} ${bird}`;
}
