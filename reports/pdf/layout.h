// Sets a report into pages. Needs the fonts of text.h.
#pragma once

#include "reports/model/captions.h"
#include "reports/pdf/page.h"

#include <vector>

namespace watari::reports {

[[nodiscard]] std::vector<Page> layoutReport(const Report& report);

// Parts of layoutReport, one file each.
void layoutCover(PageFlow& flow, const Report& report);
void layoutTable(PageFlow& flow, const Table& table, const QString& caption);
// Height of caption, heading and first row, at most half a page: so much of a table keeps together.
[[nodiscard]] double tableStartHeight(const PageFlow& flow, const Table& table);
void layoutKeyValues(PageFlow& flow, const KeyValues& block);
// The boxes end at the right edge of the body.
void layoutApprovals(PageFlow& flow, const Approvals& block);
// Marking, title, footer and "page / pages" on every page but the cover.
void addRunningLines(std::vector<Page>& pages, const Report& report, const Sheet& sheet);

}  // namespace watari::reports
