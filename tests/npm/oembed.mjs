// What two readers of oEmbed find at an address, as JSON: the first by discovery alone, as a site
// that embeds does, the second as a site that shows previews.
import { extract } from "@extractus/oembed-extractor";
import unfurling from "unfurl.js";

const [address] = process.argv.slice(2);
const extracted = await extract(address);
const unfurled = await unfurling.unfurl(address);
const answer = {
  "oembed-extractor": {
    title: extracted.title,
    author: extracted.author_name,
    picture: extracted.thumbnail_url,
    html: extracted.html,
  },
  "unfurl.js": {
    title: unfurled.oEmbed?.title,
    author: unfurled.oEmbed?.author_name,
    picture: unfurled.oEmbed?.thumbnails?.[0]?.url,
    html: unfurled.oEmbed?.html,
  },
  preview: {
    title: unfurled.open_graph?.title,
    description: unfurled.open_graph?.description,
    picture: unfurled.open_graph?.images?.[0]?.url,
    card: unfurled.twitter_card?.card,
    canonical: unfurled.canonical_url,
  },
};
console.log(JSON.stringify(answer));
