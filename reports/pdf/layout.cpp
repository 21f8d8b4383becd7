#include "reports/pdf/layout.h"

#include <QImage>

#include <algorithm>

namespace watari::reports {
namespace {

constexpr TextStyle kSectionHeading{Face::GothicBold, 14};
constexpr TextStyle kSubHeading{Face::GothicBold, 11.5};
constexpr TextStyle kBody{Face::Mincho, 10.5};
constexpr TextStyle kNote{Face::Mincho, 9};
constexpr TextStyle kResult{Face::GothicBold, 12};

constexpr double kBlockGap = 90;
constexpr double kChartHeight = 2100;
constexpr double kSomeLines = 400;

// A heading never stands alone at the foot of a page: this much of what follows must stand below it.
double startHeight(const PageFlow& flow, const std::vector<Block>& blocks, size_t index) {
    if (index >= blocks.size()) return 0;
    if (std::holds_alternative<SubHeading>(blocks[index]))
        return lineHeight(kSubHeading) + kBlockGap + startHeight(flow, blocks, index + 1);
    if (const auto* table = std::get_if<Table>(&blocks[index])) return tableStartHeight(flow, *table);
    if (std::holds_alternative<Chart>(blocks[index])) return kChartHeight + lineHeight(kCaptionStyle);
    return kSomeLines;
}

struct BlockLayout {
    PageFlow& flow;
    CaptionCounter& captions;
    double following;  // height that must fit below a sub-heading

    void operator()(const Paragraph& p) const {
        if (p.style == ParagraphStyle::Result) return boxed(p.text);
        const TextStyle style = p.style == ParagraphStyle::Note ? kNote : kBody;
        for (const QString& line : wrapText(p.text, style, flow.width())) {
            flow.ensure(lineHeight(style));
            flow.advance(placeLines(flow, {line}, style, {flow.left(), flow.y(), flow.width(), Align::Left}));
        }
    }

    void operator()(const SubHeading& h) const {
        flow.ensure(lineHeight(kSubHeading) + kBlockGap + following);
        flow.skip(kBlockGap / 2);
        const auto lines = wrapText(captions.subHeading(h), kSubHeading, flow.width());
        flow.advance(
            placeLines(flow, lines, kSubHeading, {flow.left(), flow.y(), flow.width(), Align::Left}));
    }

    void operator()(const KeyValues& block) const { layoutKeyValues(flow, block); }

    void operator()(const Table& table) const { layoutTable(flow, table, captions.table(table)); }

    void operator()(const Chart& chart) const {
        flow.ensure(kChartHeight + lineHeight(kCaptionStyle));
        flow.add(ChartItem{{flow.left(), flow.y(), flow.width(), kChartHeight}, chart});
        flow.advance(kChartHeight);
        caption(captions.figure(chart.title));
    }

    void operator()(const Image& image) const {
        const QImage decoded = QImage::fromData(image.png);
        if (decoded.isNull()) return;
        const double most = flow.sheet().body.height() - 2 * lineHeight(kCaptionStyle);
        QSizeF size(flow.width() * std::clamp(image.widthShare, 0.05, 1.0), 0);
        size.setHeight(size.width() * decoded.height() / decoded.width());
        if (size.height() > most) size *= most / size.height();
        flow.ensure(size.height() + lineHeight(kCaptionStyle));
        const double x = flow.left() + (flow.width() - size.width()) / 2;
        flow.add(ImageItem{{QPointF(x, flow.y()), size}, image.png});
        flow.advance(size.height());
        caption(captions.figure(image.caption));
    }

    void operator()(const Approvals& block) const { layoutApprovals(flow, block); }

    void operator()(const PageBreak&) const {
        if (!flow.atTop()) flow.newPage();
    }

    void boxed(const QString& text) const {
        constexpr double kPad = 80;
        const auto lines = wrapText(text, kResult, flow.width() - 2 * kPad);
        const double height = lineHeight(kResult) * static_cast<double>(lines.size()) + kPad;
        flow.ensure(height);
        flow.add(BoxItem{{flow.left(), flow.y(), flow.width(), height}, QColor(0xf4, 0xf6, 0xf8), 10});
        placeLines(flow, lines, kResult,
                   {flow.left() + kPad, flow.y() + kPad / 2, flow.width() - 2 * kPad, Align::Left});
        flow.advance(height);
    }

    void caption(const QString& text) const {
        const auto lines = wrapText(text, kCaptionStyle, flow.width());
        flow.advance(
            placeLines(flow, lines, kCaptionStyle, {flow.left(), flow.y(), flow.width(), Align::Center}));
    }
};

void layoutSection(PageFlow& flow, const QString& title, const Section& section, CaptionCounter& captions) {
    const double headingHeight = lineHeight(kSectionHeading) + kBlockGap;
    flow.skip(2 * kBlockGap);
    flow.ensure(headingHeight + startHeight(flow, section.blocks, 0));
    const auto lines = wrapText(title, kSectionHeading, flow.width());
    flow.advance(
        placeLines(flow, lines, kSectionHeading, {flow.left(), flow.y(), flow.width(), Align::Left}));
    flow.add(LineItem{{flow.left(), flow.y() + 15}, {flow.left() + flow.width(), flow.y() + 15}, 10});
    flow.advance(kBlockGap);
    captions.beginSection();
    for (size_t i = 0; i < section.blocks.size(); ++i) {
        std::visit(BlockLayout{flow, captions, startHeight(flow, section.blocks, i + 1)}, section.blocks[i]);
        flow.skip(kBlockGap);
    }
}

}  // namespace

std::vector<Page> layoutReport(const Report& report) {
    PageFlow flow(sheetOf(report.orientation));
    flow.newPage();
    layoutCover(flow, report);
    CaptionCounter captions;
    if (!report.sections.empty()) flow.newPage();
    for (size_t i = 0; i < report.sections.size(); ++i)
        layoutSection(flow, sectionTitle(report, i), report.sections[i], captions);
    const Sheet sheet = flow.sheet();
    std::vector<Page> pages = flow.takePages();
    addRunningLines(pages, report, sheet);
    return pages;
}

}  // namespace watari::reports
