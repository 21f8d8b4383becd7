#include "importers/flows/flow_table.h"

#include <QRegularExpression>

#include <algorithm>

namespace watari::importers {

namespace {

using readers::Row;
using readers::Sheet;

constexpr std::size_t kHeadingRows = 20;
constexpr qsizetype kMostPortsInCell = 64;

struct ColumnWords {
    FlowColumn column;
    const char16_t* words;  // by "|", as plainWord leaves them
};

// One row for each FlowColumn, in its order.
constexpr std::array<ColumnWords, kFlowColumns> kWords{{
    {FlowColumn::LocalAddress, u"localaddress|ロカルアドレス"},
    {FlowColumn::LocalPort, u"localport|ロカルポト"},
    {FlowColumn::RemoteAddress, u"remoteaddress|foreignaddress|外部アドレス|リモトアドレス"},
    {FlowColumn::RemotePort, u"remoteport|foreignport|外部ポト|リモトポト"},
    {FlowColumn::State, u"state|status|状態"},
    {FlowColumn::Source,
     u"source|src|sourceip|srcip|sourceaddress|srcaddr|client|clientaddress|from|送信元|送信元ip|"
     u"送信元アドレス|送信元ipアドレス|送信元サバ|送信元ホスト|接続元|接続元ip|接続元アドレス|"
     u"接続元サバ|クライアント"},
    {FlowColumn::Destination,
     u"destination|dst|dest|destinationip|dstip|destip|destinationaddress|dstaddr|server|"
     u"serveraddress|to|target|宛先|宛先ip|宛先アドレス|宛先ipアドレス|宛先サバ|宛先ホスト|"
     u"送信先|送信先ip|送信先アドレス|送信先サバ|接続先|接続先ip|接続先アドレス|接続先サバ|"
     u"サバ"},
    {FlowColumn::Port,
     u"port|dport|dstport|destport|destinationport|serverport|service|ポト|ポト番号|宛先ポト|"
     u"宛先ポト番号|送信先ポト|送信先ポト番号|接続先ポト|接続先ポト番号|サビスポト"},
    {FlowColumn::Protocol, u"protocol|proto|プロトコル"},
    {FlowColumn::Process,
     u"process|processname|program|application|プロセス|プロセス名|プログラム|アプリケション"},
    {FlowColumn::Host, u"host|hostname|computer|computername|pscomputername|ホスト|ホスト名|取得ホスト"},
    {FlowColumn::Time, u"time|timestamp|collectedat|日時|時刻|取得日時"},
    {FlowColumn::Connections, u"connections|count|hits|件数|回数|接続数|接続回数"},
    {FlowColumn::FirstSeen, u"firstseen|first|初回日時|最初の日時|開始日時"},
    {FlowColumn::LastSeen, u"lastseen|last|最終日時|最後の日時|終了日時"},
    {FlowColumn::Order, u"order|waveorder|移行順序|順序|移行順"},
    {FlowColumn::Note, u"note|notes|remarks|comment|description|備考|用途|説明|摘要"},
}};

// One width and case; without brackets, spaces, marks and long vowels.
QString plainWord(const QString& text) {
    static const QRegularExpression brackets(QStringLiteral("[(\\[【〔][^)\\]】〕]*[)\\]】〕]"));
    static const QRegularExpression marks(QStringLiteral("[\\s_\\-・.:/※*ー―\"]"));
    QString plain = text.left(200).normalized(QString::NormalizationForm_KC).toLower();
    return plain.remove(brackets).remove(marks);
}

std::array<int, kFlowColumns> columnsIn(const Row& row) {
    std::array<int, kFlowColumns> found;
    found.fill(-1);
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const QString word = plainWord(row.cells[i]);
        if (word.isEmpty()) continue;
        for (std::size_t c = 0; c < kFlowColumns; ++c)
            if (found[c] < 0 && QStringView(kWords[c].words).split(u'|').contains(QStringView(word)))
                found[c] = static_cast<int>(i);
    }
    return found;
}

std::optional<FlowTableKind> kindOf(const std::array<int, kFlowColumns>& columns) {
    const auto has = [&](FlowColumn column) { return columns[static_cast<std::size_t>(column)] >= 0; };
    if (has(FlowColumn::LocalAddress) && has(FlowColumn::LocalPort) && has(FlowColumn::RemoteAddress) &&
        has(FlowColumn::RemotePort))
        return FlowTableKind::Sockets;
    const bool isList = has(FlowColumn::Source) && has(FlowColumn::Destination) && has(FlowColumn::Port);
    return isList ? std::optional(FlowTableKind::List) : std::nullopt;
}

// With an offset as RFC 3339 has it, or Japan's wall time as spreadsheet programs show it.
std::optional<Instant> momentOf(const QString& text) {
    if (const auto instant = fromRfc3339(text)) return *instant;
    static const QRegularExpression wall(
        QStringLiteral("^(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?:[ T](\\d{1,2}):(\\d{2})(?::(\\d{2}))?)?$"));
    const auto match = wall.match(text);
    if (!match.hasMatch()) return std::nullopt;
    const auto part = [&](int i) { return match.captured(i).toInt(); };
    const QDate date(part(1), part(2), part(3));
    const QTime time(part(4), part(5), part(6));
    return date.isValid() && time.isValid() ? std::optional(fromJst(date, time)) : std::nullopt;
}

// An address in its canonical spelling; else the name or network as it is written.
QString endOf(const QString& cell) {
    const QString text = cell.simplified().left(255);
    if (text.isEmpty()) return {};
    if (const auto address = plainAddress(text); address && !address->isEmpty()) return *address;
    static const QRegularExpression inside(
        QStringLiteral("(?<![\\d.])(\\d{1,3}(?:\\.\\d{1,3}){3})(?![\\d./])"));
    if (const auto match = inside.match(text); match.hasMatch())
        if (const auto address = plainAddress(match.capturedView(1)); address && !address->isEmpty())
            return *address;
    return text;
}

struct Service {
    qint64 port = 0;
    QString protocol;
    QString note;  // a range, which has no single port
};

// "443", "443/tcp", "TCP 8080"; a word or a range is any port and stands in the note.
Service serviceOf(const QString& text) {
    static const QRegularExpression one(QStringLiteral("^(?:(tcp|udp)[/ ]?)?(\\d{1,5})(?:[/ ]?(tcp|udp))?$"));
    const QString plain = text.normalized(QString::NormalizationForm_KC).toLower().simplified();
    const auto match = one.match(plain);
    const qint64 port = match.captured(2).toLongLong();
    if (!match.hasMatch() || port > 65'535) return {0, {}, text.simplified()};
    return {port, match.captured(1).isEmpty() ? match.captured(3) : match.captured(1), {}};
}

QList<Service> servicesOf(const QString& cell) {
    static const QRegularExpression between(QStringLiteral("[,;、，；\\n]"));
    QList<Service> services;
    const QStringList parts = cell.left(1'000).split(between, Qt::SkipEmptyParts);
    for (const QString& part : parts.mid(0, kMostPortsInCell))
        if (!part.trimmed().isEmpty()) services.append(serviceOf(part));
    return services.isEmpty() ? QList<Service>{{}} : services;
}

FlowOrder orderOf(const QString& cell) {
    struct OrderWords {
        FlowOrder order;
        const char16_t* words;
    };
    static constexpr std::array kOrders{
        OrderWords{FlowOrder::SameWave, u"samewave|same|together|同一ウェブ|同じウェブ|同時|同一"},
        OrderWords{FlowOrder::ClientFirst,
                   u"clientfirst|sourcefirst|送信元が先|接続元が先|送信元先行|クライアントが先"},
        OrderWords{FlowOrder::ServerFirst,
                   u"serverfirst|destinationfirst|宛先が先|接続先が先|送信先が先|宛先先行|サバが先"},
    };
    const QString word = plainWord(cell);
    for (const OrderWords& row : kOrders)
        if (!word.isEmpty() && QStringView(row.words).split(u'|').contains(QStringView(word)))
            return row.order;
    return FlowOrder::Unset;
}

}  // namespace

QString FlowTable::cell(const Row& row, FlowColumn column) const {
    const int at = columns[static_cast<std::size_t>(column)];
    return at < 0 ? QString() : row.cell(at);
}

std::optional<FlowTable> recogniseFlowTable(const Sheet& sheet) {
    for (std::size_t i = 0; i < std::min(sheet.rows.size(), kHeadingRows); ++i) {
        const auto columns = columnsIn(sheet.rows[i]);
        if (const auto kind = kindOf(columns)) return FlowTable{*kind, readers::tableFrom(sheet, i), columns};
    }
    return std::nullopt;
}

std::optional<Sighting> sightingOf(const FlowTable& table, const Row& row) {
    const auto end = [&](FlowColumn address, FlowColumn port) {
        const QString host = table.cell(row, address);
        return endpointOf(
            QString((host.contains(u':') ? u'[' + host + u']' : host) + u':' + table.cell(row, port)));
    };
    const auto local = end(FlowColumn::LocalAddress, FlowColumn::LocalPort);
    const auto peer = end(FlowColumn::RemoteAddress, FlowColumn::RemotePort);
    if (!local || !peer) return std::nullopt;
    const QString protocol = table.cell(row, FlowColumn::Protocol).toLower();
    SocketRow socket{
        protocol.startsWith(QLatin1String("udp")) ? QStringLiteral("udp") : QStringLiteral("tcp"),
        peer->port == 0 ? SocketState::Listening : SocketState::Connected, *local, *peer,
        table.cell(row, FlowColumn::Process)};
    if (const auto state = socketStateOf(table.cell(row, FlowColumn::State))) socket.state = *state;
    return Sighting{table.cell(row, FlowColumn::Host), momentOf(table.cell(row, FlowColumn::Time)), socket};
}

QList<Flow> flowsOf(const FlowTable& table, const Row& row) {
    Flow flow;
    flow.clientAddress = endOf(table.cell(row, FlowColumn::Source));
    flow.serverAddress = endOf(table.cell(row, FlowColumn::Destination));
    if (flow.clientAddress.isEmpty() || flow.serverAddress.isEmpty()) return {};
    const QString protocol = table.cell(row, FlowColumn::Protocol).toLower();
    flow.process = table.cell(row, FlowColumn::Process);
    flow.connections = qMax(qint64{0}, table.cell(row, FlowColumn::Connections).toLongLong());
    const auto time = momentOf(table.cell(row, FlowColumn::Time));
    const auto first = momentOf(table.cell(row, FlowColumn::FirstSeen));
    const auto last = momentOf(table.cell(row, FlowColumn::LastSeen));
    flow.firstSeen = first ? first : time;
    flow.lastSeen = last ? last : time;
    flow.origin = FlowOrigin::List;
    flow.waveOrder = orderOf(table.cell(row, FlowColumn::Order));
    QList<Flow> flows;
    for (const Service& service : servicesOf(table.cell(row, FlowColumn::Port))) {
        Flow one = flow;
        one.port = service.port;
        one.protocol = service.protocol.isEmpty() ? protocol : service.protocol;
        const QString note = table.cell(row, FlowColumn::Note);
        one.note = service.note.isEmpty() ? note : (service.note + u' ' + note).trimmed();
        flows.append(one);
    }
    return flows;
}

}  // namespace watari::importers
