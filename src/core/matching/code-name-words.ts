// No word that is a forename, a people, a rank or a joke about someone; no colour of skin or hair.

export const CODE_NAME_COLOURS = `
Amber Aqua Azure Basalt Beryl Brass Bronze Burgundy Canvas Cedar Celadon Cerulean Cinnabar Citrine Clay Cobalt Copper Coral Cotton Crimson
Crystal Cyan Denim Emerald Flint Garnet Glass Granite Graphite Indigo Iron Lapis Lavender Lilac Lime Linen Magenta Malachite Maple Marble
Mauve Mint Moss Nickel Ochre Onyx Opal Pebble Quartz Russet Saffron Sapphire Scarlet Silver Slate Teal Topaz Turquoise Umber Zinc
`.trim().split(/\s+/);

export const CODE_NAME_BIRDS = `
Accentor Albatross Auk Avocet Barbet Bee-eater Bittern Blackcap Bluethroat Brambling Bulbul Bunting Bustard Buzzard Chaffinch Chickadee Chiffchaff Chough Coot Cormorant
Corncrake Courser Crane Crossbill Curlew Dipper Dotterel Dove Dunlin Dunnock Egret Eider Falcon Fieldfare Finch Firecrest Flamingo Flicker Flycatcher Gadwall
Gannet Garganey Goldcrest Goldeneye Goldfinch Godwit Goshawk Grebe Greenfinch Guillemot Gull Harrier Hawfinch Heron Hobby Hoopoe Hornbill Hummingbird Ibis Jacamar
Kestrel Killdeer Kingfisher Kinglet Kite Kittiwake Knot Lapwing Lark Linnet Longspur Lorikeet Lyrebird Mallard Merganser Motmot Murrelet Nightjar Nutcracker Nuthatch
Oriole Osprey Ouzel Oystercatcher Pelican Petrel Phalarope Pintail Pipit Plover Pochard Puffin Quetzal Rail Raven Razorbill Redpoll Redshank Redstart Roller
Ruff Sanderling Sandpiper Shearwater Shelduck Shoveler Siskin Skimmer Skylark Snipe Spoonbill Starling Stilt Stonechat Swallow Swift Tanager Thrush Tern Treecreeper
`.trim().split(/\s+/);
