/** Names under which vietnam.vn shows the papers it takes articles from, and where those papers are. Alphabetical by host. */
import { skeleton } from "../text.ts";

const NAMES: Readonly<Record<string, readonly string[]>> = {
  "baochinhphu.vn": ["Báo Chính Phủ", "Báo điện tử Chính phủ", "Chính phủ"],
  "baoquocte.vn": ["Báo Quốc Tế", "Báo Thế giới và Việt Nam", "Thế giới và Việt Nam"],
  "baotintuc.vn": ["Báo Tin tức", "Báo Tin Tức TTXVN"],
  "congthuong.vn": ["Báo Công Thương", "Công Thương"],
  "dantri.com.vn": ["Báo Dân trí", "Dân trí"],
  "hanoimoi.vn": ["Hà Nội Mới", "Báo Hà Nội Mới", "Hà Nội mới"],
  "nhandan.vn": ["Báo Nhân dân", "Nhân Dân", "Báo Nhân Dân"],
  "qdnd.vn": ["Báo Quân đội Nhân dân", "Quân đội nhân dân"],
  "sggp.org.vn": ["Báo Sài Gòn Giải phóng", "Sài Gòn Giải Phóng"],
  "thanhnien.vn": ["Báo Thanh niên", "Thanh Niên"],
  "thoidai.com.vn": ["Thời Đại", "Tạp chí Thời Đại", "thoidai.com.vn"],
  "tienphong.vn": ["Báo Tiền Phong", "Tiền Phong"],
  "tuoitre.vn": ["Báo Tuổi trẻ", "Tuổi Trẻ", "Tuổi Trẻ Online"],
  "vietnamnet.vn": ["VietNamNet", "Báo VietNamNet"],
  "vietnamplus.vn": ["VietnamPlus", "TTXVN", "Thông tấn xã Việt Nam"],
  "vnexpress.net": ["VnExpress", "Báo VnExpress"],
  "vov.vn": ["VOV", "Báo Điện tử VOV", "Đài Tiếng nói Việt Nam"],
};

/** Host by folded name. */
export const publications: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES).flatMap(([host, names]) => names.map((name) => [skeleton(name), host])),
);
