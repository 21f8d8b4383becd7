#include "reports/pdf/layout.h"

#include <QCoreApplication>

#include <algorithm>

namespace watari::reports {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PdfWriter)
};

constexpr TextStyle kTitle{Face::GothicBold, 24};
constexpr TextStyle kSubtitle{Face::Gothic, 14};
constexpr TextStyle kPeriod{Face::Mincho, 12};
constexpr TextStyle kIssuer{Face::Mincho, 13};
constexpr TextStyle kSmall{Face::Gothic, 9};
constexpr TextStyle kRunning{Face::Gothic, 8};
constexpr double kBoxLine = 4;
const QColor kRoleFill(0xe6, 0xeb, 0xf0);

constexpr double kBoxWidth = 640;
constexpr double kRoleHeight = 170;
constexpr double kStampHeight = 620;

void centred(PageFlow& flow, const QString& text, const TextStyle& style) {
    if (text.isEmpty()) return;
    const auto lines = wrapText(text, style, flow.width());
    flow.advance(placeLines(flow, lines, style, {flow.left(), flow.y(), flow.width(), Align::Center}));
}

void placeTopLine(PageFlow& flow, const Report& report) {
    const TextColumn line{flow.left(), flow.y(), flow.width(), Align::Left};
    placeLines(flow, {report.formNumber}, kSmall, line);
    if (report.marking.isEmpty()) return;
    const double width = textWidth(report.marking, kSmall) + 120;
    const double left = flow.left() + flow.width() - width;
    flow.add(BoxItem{{left, flow.y() - 20, width, lineHeight(kSmall) + 40}, QColor(), 8});
    placeLines(flow, {report.marking}, kSmall, {left, flow.y(), width, Align::Center});
}

// Fields stand in the middle of the sheet, narrower than the body.
void placeFields(PageFlow& flow, const Report& report) {
    if (report.coverFields.empty()) return;
    Sheet narrow = flow.sheet();
    const double inset = std::max(0.0, (flow.width() - 4000) / 2);
    narrow.body.adjust(inset, 0, -inset, 0);
    PageFlow inner(narrow);
    inner.newPage();
    inner.advance(flow.y() - inner.y());
    layoutKeyValues(inner, KeyValues{report.coverFields});
    flow.advance(inner.y() - flow.y());
    for (Page& page : inner.takePages())
        for (PageItem& item : page.items) flow.add(std::move(item));
}

void placeBox(PageFlow& flow, const ApprovalBox& box, double x) {
    const double y = flow.y();
    const double stampTop = y + kRoleHeight;
    flow.add(BoxItem{{x, y, kBoxWidth, kRoleHeight}, kRoleFill, kBoxLine});
    flow.add(BoxItem{{x, stampTop, kBoxWidth, kStampHeight}, QColor(), kBoxLine});
    placeLines(flow, {box.role}, kSmall,
               {x, y + (kRoleHeight - lineHeight(kSmall)) / 2, kBoxWidth, Align::Center});
    QString content = box.name;
    for (const QString& part : {box.date, box.stamp})
        if (!part.isEmpty()) content += (content.isEmpty() ? QString() : QStringLiteral("\n")) + part;
    TextStyle style{Face::Gothic, 8};
    auto lines = wrapText(content, style, kBoxWidth - 40);
    while (style.points > 5 && static_cast<double>(lines.size()) * lineHeight(style) > kStampHeight - 30) {
        style.points -= 0.5;
        lines = wrapText(content, style, kBoxWidth - 40);
    }
    const double height = static_cast<double>(lines.size()) * lineHeight(style);
    placeLines(
        flow, lines, style,
        {x + 20, stampTop + std::max(15.0, (kStampHeight - height) / 2), kBoxWidth - 40, Align::Center});
}

}  // namespace

void layoutCover(PageFlow& flow, const Report& report) {
    placeTopLine(flow, report);
    flow.advance(flow.sheet().body.height() * 0.2);
    centred(flow, report.title, kTitle);
    flow.advance(120);
    centred(flow, report.subtitle, kSubtitle);
    flow.advance(180);
    centred(flow, report.period, kPeriod);
    flow.advance(450);
    placeFields(flow, report);
    const bool approvals = !report.approvals.boxes.empty();
    const double foot = lineHeight(kIssuer) * 2 + 150 + (approvals ? kRoleHeight + kStampHeight + 200 : 0);
    const double footTop = flow.sheet().body.bottom() - foot;
    if (footTop > flow.y()) flow.advance(footTop - flow.y());
    centred(flow, report.issueDate, kIssuer);
    flow.advance(60);
    centred(flow, report.issuer, kIssuer);
    flow.advance(200);
    if (approvals) layoutApprovals(flow, report.approvals);
}

void layoutApprovals(PageFlow& flow, const Approvals& block) {
    flow.ensure(kRoleHeight + kStampHeight);
    double x = flow.left() + flow.width() - kBoxWidth * static_cast<double>(block.boxes.size());
    for (const ApprovalBox& box : block.boxes) {
        placeBox(flow, box, x);
        x += kBoxWidth;
    }
    flow.advance(kRoleHeight + kStampHeight);
}

void addRunningLines(std::vector<Page>& pages, const Report& report, const Sheet& sheet) {
    const QRectF& body = sheet.body;
    const double top = body.top() - 280;
    const double bottom = body.bottom() + 130;
    PageFlow line(sheet);
    for (size_t i = 1; i < pages.size(); ++i) {
        line.newPage();
        placeLines(line, {report.title}, kRunning, {body.left(), top, body.width(), Align::Left});
        const QString right =
            report.marking.isEmpty() ? report.period : report.period + QStringLiteral("　") + report.marking;
        placeLines(line, {right}, kRunning, {body.left(), top, body.width(), Align::Right});
        const double ruleTop = top + lineHeight(kRunning) + 15;
        line.add(LineItem{{body.left(), ruleTop}, {body.right(), ruleTop}, kBoxLine});
        const QString number = Tr::tr("%1 / %2", "page and pages").arg(i + 1).arg(pages.size());
        placeLines(line, wrapText(report.footer, kRunning, body.width() * 0.8), kRunning,
                   {body.left(), bottom, body.width() * 0.8, Align::Left});
        placeLines(line, {number}, kRunning, {body.left(), bottom, body.width(), Align::Right});
    }
    std::vector<Page> running = line.takePages();
    for (size_t i = 1; i < pages.size(); ++i)
        for (PageItem& item : running[i - 1].items) pages[i].items.push_back(std::move(item));
}

}  // namespace watari::reports
