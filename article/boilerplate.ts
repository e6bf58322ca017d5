/**
 * Lines that news sites print inside the body and that are nobody's sentence.
 * Data, seen on real pages unless marked as a guess; a label counts only when it is the whole line.
 */

const labels = (...lists: readonly (readonly string[])[]): ReadonlySet<string> =>
  new Set(lists.flat().map(fold));

/** A line as labels are compared: case, the final ":" or "|" and spaces do not matter. */
function fold(line: string): string {
  return line
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s:：|»›>]+$/u, "")
    .replace(/^[\s|»›>*•-]+/u, "");
}

/** Heads of related-news boxes: what follows them is links. */
const related = labels(
  ["tin liên quan", "xem thêm", "đọc thêm", "tin bài khác", "tin cùng chuyên mục", "bài liên quan"],
  [
    "more from wvr",
    "related news",
    "related",
    "read more",
    "more on this story",
    "related stories",
  ],
  ["related articles", "related topics", "read also", "see also", "you may also like"],
  ["verwandte nachrichten", "mehr zum thema", "weiteres", "lesen sie auch", "auch interessant"],
  ["связанные новости", "читайте также", "по теме", "другие новости", "материалы по теме"],
  ["ver más", "更多", "他の情報", "lire aussi", "à lire aussi", "sur le même sujet", "lea también"],
  // Guesses: what the same boxes should be called where none was seen.
  ["actualités connexes", "voir plus", "noticias relacionadas", "notícias relacionadas"],
  ["相关新闻", "関連ニュース", "관련 뉴스", "leia também", "leggi anche"],
);

/** Share, follow and feedback lines. */
const furniture = labels(
  ["theo dõi baoquocte.vn trên", "theo dõi tgvn trên", "sao chép liên kết", "chia sẻ", "bình luận"],
  ["gửi bình luận", "ý kiến bạn đọc", "từ khóa", "tags", "tag", "trở lại", "chủ đề"],
  ["zalo", "facebook", "twitter", "x", "linkedin", "whatsapp", "telegram", "print", "copy link"],
  ["feedback", "no data", "share", "share this", "share this article", "advertisement", "anzeige"],
  ["back to top", "skip to content", "zum inhalt springen", "listen", "save", "comments", "follow"],
  [
    "ご感想",
    "реклама",
    "поделиться",
    "publicité",
    "partager",
    "teilen",
    "drucken",
    "分享让更多人看到",
  ],
  ["vietnam.vn - nền tảng quảng bá việt nam", "độc lập - tự do - hạnh phúc"],
  ["willkommen auf den seiten des auswärtigen amts", "get adobe acrobat reader"],
  ["leftcenterrightdel", "![]()", "email", "e-mail", "sign up", "newsletter", "subscribe"],
);

/** "Quelle: https://…" with its address, or the bare label whose link is the source. */
export const SOURCE_LABEL =
  /^(?:nguồn|source|quelle|источник|fuente|fonte|来源|來源|ソース|出典|출처|원천)\s*[:：]?\s*(https?:\/\/\S+)?$/iu;
/** vietnam.vn's badge: the logo's alternative text, the name again, the date: "Báo Quốc TếBáo Quốc Tế05/07/2025". */
export const SOURCE_BADGE = /^(.{3,40}?)\s*\1\s*(\d{2}\/\d{2}\/\d{4})$/u;

const patterns: readonly RegExp[] = [
  SOURCE_LABEL,
  SOURCE_BADGE,
  /^(?:bình luận|comments?|kommentare?|комментари[йи]|comentários?|comentarios?|commentaires?|コメント|评论|댓글)\s*\(\d+\)$/iu,
  /^[（(]责(?:任编辑|编)[:：].*[)）]$/u,
  /^责任编辑[:：].{2,30}$/u,
  /^\*?\s*mời (?:quý )?(?:bạn|độc giả)(?: đọc)? vào chuyên mục.*$/iu,
  /^(?:watch|listen|read|read more|video|photos?|see also|also read)\s*[|:]\s.{3,150}[^.!?…"”]$/iu,
  /^tags?\s*[:：].*$/iu,
  /^từ khóa\s*[:：].*$/iu,
];

/** Furniture in whole sentences, at the head or the tail of the body only. */
const edgePatterns: readonly RegExp[] = [
  // reading time and listening
  /^(?:lesedauer|lesezeit|reading time|read time|temps de lecture|tiempo de lectura|время чтения|thời gian đọc)\b.{0,25}$/iu,
  /^\d{1,2}\s*(?:min(?:ute[ns]?)?|мин|phút)\.?\s*(?:read|lesezeit|de lecture|de lectura|чтения|đọc)\.?$/iu,
  // agency workshop notes
  /^\d{1,2}\s*min\.?$/iu,
  // the agency alone
  /^[([]?(?:(?:quelle|source|источник|nguồn|fuente)\s*[:：]\s*)?(?:apa|sda|dpa|afp|reuters|ap|тасс|tass|vna|ttxvn|xinhua|epd|kna|ansa|efe|sid)(?:[\s,/&+-]+\p{L}{2,12}){0,4}[)\]]?\.?$/iu,
  /^\(?(?:additional )?(?:reporting|writing|editing|compiled) by\b.{3,200}$/iu,
  /^(?:our standards|this (?:article|story|report) (?:was|is|has been) (?:originally |first )?(?:published|written|produced|translated|generated))\b/iu,
  // pitches
  /^(?:sign up|subscribe|follow us|join our|get (?:the|our) (?:latest|daily|best)|download (?:the|our) app|click here|become a member|support (?:our|independent))\b.{0,250}$/iu,
  /^(?:abonnieren sie|melden sie sich|jetzt (?:abonnieren|anmelden|testen)|folgen sie uns|hier geht es zu)\b.{0,250}$/iu,
  /^(?:подписывайтесь|подпишитесь|следите за|читайте нас|оставайтесь)\s.{0,200}$/iu,
  /^(?:abonnez-vous|inscrivez-vous|suivez-nous|suscríb[ae]te|síguenos|inscreva-se|siga[- ])/iu,
  /^(?:theo dõi|đăng ký|mời độc giả|quý độc giả)\s.{0,120}(?:trên|kênh|fanpage|google news|zalo|youtube).{0,40}$/iu,
  /^(?:copyright|©|\(c\)|all rights reserved|alle rechte vorbehalten|все права защищены)/iu,
  /^(?:扫一扫|分享到|关注|点击下载)/u,
];

/** A line that is a picture's credit and nothing else: "(Ảnh: X)", "Foto: dpa". */
const creditLine =
  /^[([]?\s*(?:ảnh|nguồn ảnh|photos?|photo credit|image|bild(?:quelle)?|fotos?|фото|写真|图)\s*(?:[:：]|by\b|©)\s*.{2,80}$/iu;

const CREDIT =
  "(?:ảnh|nguồn(?: ảnh)?|photos?(?: credit)?|image|source|fotos?|quelle|bild(?:quelle)?|фото|источник|fuente|写真|fonte|crédits?|credit|图|图片)";

/** A caption ends in its credit: "… (Nguồn: Getty Images)". */
const creditAtEnd = new RegExp(
  `[([]${CREDIT}\\s*[:：/]?\\s*([^)\\]]{2,60})[)\\]]\\s*\\|?\\s*$`,
  "iu",
);
/** The same without brackets: "… Ảnh: TTXVN", "© AFP". */
const openCredit = new RegExp(`(?:(?<!\\p{L})${CREDIT}\\s*[:：]|©)\\s*([^:：©]{2,60})$`, "iu");

export const isRelatedLabel = (line: string): boolean => related.has(fold(line));

/** Whether a whole line is furniture wherever it stands. */
export const isBoilerplate = (line: string): boolean =>
  line.length < 300 && (furniture.has(fold(line)) || patterns.some((p) => p.test(line)));

/** Whether a line is furniture when it stands before or after the article's sentences. */
export const isEdgeBoilerplate = (line: string): boolean => edgePatterns.some((p) => p.test(line));

export const isCreditLine = (line: string): boolean => line.length < 120 && creditLine.test(line);

export const endsInCredit = (line: string): boolean => creditAtEnd.test(line);

/** Whom a caption or a credit line names as the picture's source; null where it names none. */
export function creditOf(line: string): string | null {
  const tail = line.slice(-160);
  const found = creditAtEnd.exec(tail) ?? openCredit.exec(tail);
  return found?.[1]?.replace(/[\s.,;)\]]+$/, "").trim() || null;
}
