#include "sample_report.h"

#include <QDate>
#include <QTime>

namespace watari::reports {
namespace {

Instant july(int day, int hour = 0) {
    return fromJst(QDate(2026, 7, day), QTime(hour, 0));
}

Section summary() {
    const QString text = QStringLiteral(
        "　本書は、情報システム基盤サービスの運用について、令和8年7月分の実績を報告するものである。"
        "対象は13の情報システムを構成する16台のサーバーであり、稼働率は仮想マシンの層で測定した値を用いる。"
        "計画停止及び回線障害による停止は、母数から除いて算定した。なお、測定できなかった時間がある場合は、"
        "その時間をすべて停止とみなした値（悲観値）を併記し、判定を保留する。");
    KeyValues keys;
    keys.rows = {{QStringLiteral("対象期間"), QStringLiteral("令和8年7月1日から令和8年7月31日まで"), {}},
                 {QStringLiteral("対象時間"), Seconds(2'678'400), {}, QStringLiteral("秒")},
                 {QStringLiteral("最も長い停止"),
                  Seconds(21'600),
                  {.durationStyle = DurationStyle::HoursMinutesSeconds}},
                 {QStringLiteral("転送量"),
                  Bytes(14'837'330'000'000),
                  {.decimals = 2, .byteUnit = ByteUnit::GB},
                  QStringLiteral("GB")}};
    return {QStringLiteral("概要"),
            {Paragraph{QStringLiteral("判定：不適合（財務会計システム 99.1935%、目標 99.5%以上）"),
                       ParagraphStyle::Result},
             Paragraph{text, ParagraphStyle::Body}, keys,
             Paragraph{QStringLiteral("※ 百分率は小数第5位以下を切り捨てた。"), ParagraphStyle::Note}}};
}

Chart dailyChart() {
    Chart chart;
    chart.title = QStringLiteral("日別稼働率");
    chart.kind = ChartKind::Bar;
    chart.yLabel = QStringLiteral("稼働率（%）");
    chart.decimals = 2;
    chart.yMin = 70;
    chart.yMax = 100;
    chart.thresholds = {{QStringLiteral("目標 99.5%"), 99.5}};
    TimeAxis axis;
    ChartSeries series{QStringLiteral("財務会計システム"), {}};
    for (int day = 1; day <= 31; ++day) {
        axis.push_back(july(day));
        series.values.push_back(day == 14 ? std::optional<double>(75.0) : std::optional<double>(100.0));
    }
    series.values[19] = std::nullopt;
    chart.axis = axis;
    chart.series = {series};
    return chart;
}

Chart cpuChart() {
    Chart chart;
    chart.title = QStringLiteral("CPU使用率（14日）");
    chart.yLabel = QStringLiteral("CPU使用率（%）");
    chart.decimals = 1;
    chart.yMin = 0;
    chart.thresholds = {{QStringLiteral("しきい値"), 80}};
    chart.shades = {{QStringLiteral("計画停止"), {july(14, 1), july(14, 3)}},
                    {QStringLiteral("計画停止"), {july(14, 22), july(14, 23)}},
                    {QStringLiteral("停止"), {july(14, 10), july(14, 16)}}};
    TimeAxis axis;
    ChartSeries first{QStringLiteral("財務会計APサーバー"), {}};
    ChartSeries second{QStringLiteral("財務会計DBサーバー"), {}};
    for (int i = 0; i <= 24 * 12; ++i) {
        axis.push_back(july(14) + Seconds(i * 300));
        const bool down = i >= 120 && i < 192;
        const double wave = 30 + 25 * ((i * 37) % 100) / 100.0;
        first.values.push_back(down ? std::nullopt : std::optional<double>(wave));
        second.values.push_back(down ? std::nullopt : std::optional<double>(wave / 2 + (i % 24)));
    }
    chart.axis = axis;
    chart.series = {first, second};
    return chart;
}

Table serverTable() {
    Table table;
    table.title = QStringLiteral("サーバー別稼働率");
    table.columns = {
        {.header = QStringLiteral("番号"), .type = ColumnType::Integer},
        {.header = QStringLiteral("情報システム")},
        {.header = QStringLiteral("サーバー")},
        {.header = QStringLiteral("対象時間S"), .type = ColumnType::Duration, .unit = QStringLiteral("秒")},
        {.header = QStringLiteral("停止D"), .type = ColumnType::Duration, .unit = QStringLiteral("秒")},
        {.header = QStringLiteral("稼働率"), .type = ColumnType::Percent, .format = {.decimals = 4}},
        {.header = QStringLiteral("判定"), .align = Align::Center}};
    for (qint64 i = 1; i <= 60; ++i) {
        const qint64 down = i == 7 ? 21'600 : i % 9 == 0 ? i * 120 : 0;
        table.rows.push_back({i, QStringLiteral("情報システム%1").arg(i, 2, 10, QLatin1Char('0')),
                              QStringLiteral("srv-%1").arg(i, 3, 10, QLatin1Char('0')), Seconds(2'678'400),
                              Seconds(down), Ratio{2'678'400 - down, 2'678'400},
                              down > 13'392 ? QStringLiteral("不適合") : QStringLiteral("適合")});
    }
    table.rows[30][2] = QStringLiteral("=HYPERLINK(\"http://example.invalid\",\"名前\")");
    table.rows[31][5] = {};
    table.rows[31][6] = QStringLiteral("対象外");
    table.total = {{}, QStringLiteral("合計"), {}, Seconds(60 * 2'678'400), Seconds(44'640), {}, {}};
    return table;
}

Table outageTable() {
    Table table;
    table.title = QStringLiteral("停止一覧");
    table.columns = {{.header = QStringLiteral("開始"), .type = ColumnType::Instant},
                     {.header = QStringLiteral("終了"), .type = ColumnType::Instant},
                     {.header = QStringLiteral("時間"),
                      .type = ColumnType::Duration,
                      .format = {.durationStyle = DurationStyle::HoursMinutesSeconds}},
                     {.header = QStringLiteral("サーバー")},
                     {.header = QStringLiteral("原因及び対処"), .weight = 3}};
    table.rows = {
        {july(14, 10), july(14, 16), Seconds(21'600), QStringLiteral("srv-007"),
         QStringLiteral("ストレージ装置のコントローラー切替に失敗し、仮想ディスクへの書込みが止まった。"
                        "予備系へ手動で切り替えて復旧した。ファームウェアを更新済み。")}};
    return table;
}

Table plannedTable() {
    Table table;
    table.title = QStringLiteral("計画停止");
    table.columns = {{.header = QStringLiteral("日付"), .type = ColumnType::Date},
                     {.header = QStringLiteral("作業")},
                     {.header = QStringLiteral("承認者")}};
    table.emptyText = QStringLiteral("当月の計画停止はない。");
    return table;
}

Table hashTable() {
    Table table;
    table.title = QStringLiteral("証跡");
    table.columns = {
        {.header = QStringLiteral("ファイル")},
        {.header = QStringLiteral("大きさ"), .type = ColumnType::Bytes, .unit = QStringLiteral("バイト")},
        {.header = QStringLiteral("SHA-256"), .weight = 2}};
    table.rows = {{QStringLiteral("稼働記録_令和8年7月.csv"), Bytes(1'284'119),
                   QStringLiteral("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")}};
    return table;
}

}  // namespace

Report sampleReport() {
    Report report;
    report.title = QStringLiteral("月次報告書");
    report.subtitle = QStringLiteral("情報システム基盤サービス　サービスレベル実績");
    report.formNumber = QStringLiteral("様式第3号　第1.0版");
    report.marking = QStringLiteral("取扱注意");
    report.period = QStringLiteral("令和8年7月分");
    report.issueDate = QStringLiteral("令和8年8月7日");
    report.issuer = QStringLiteral("渡り運用共同企業体");
    report.coverFields = {
        {QStringLiteral("件名"), QStringLiteral("情報システム基盤サービス提供業務"), {}},
        {QStringLiteral("提出先"), QStringLiteral("群馬県総務部デジタル基盤課"), {}},
        {QStringLiteral("対象期間"), QStringLiteral("令和8年7月1日から令和8年7月31日まで"), {}}};
    report.approvals.boxes = {
        {QStringLiteral("承認"), QStringLiteral("佐藤　一郎"), QStringLiteral("令和8年8月7日"),
         QStringLiteral("電子承認 3fa94c1e")},
        {QStringLiteral("確認"), QStringLiteral("鈴木　花子"), QStringLiteral("令和8年8月6日"), {}},
        {QStringLiteral("作成"), QStringLiteral("髙﨑　次郎"), QStringLiteral("令和8年8月5日"), {}}};
    report.footer = QStringLiteral("操作履歴ツリーヘッド 1,204行 5d41402abc4b2a76");
    report.sections = {summary(),
                       {QStringLiteral("稼働率"), {serverTable(), dailyChart(), cpuChart()}},
                       {QStringLiteral("停止一覧"), {outageTable()}},
                       {QStringLiteral("計画停止"), {plannedTable()}},
                       {QStringLiteral("証跡及び承認"),
                        {SubHeading{QStringLiteral("ファイル")}, hashTable(),
                         SubHeading{QStringLiteral("承認")}, report.approvals}}};
    return report;
}

}  // namespace watari::reports
