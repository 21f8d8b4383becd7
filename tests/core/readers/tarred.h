// Builds tar archives in memory for tests, right ones and wrong ones.
#pragma once

#include <QByteArray>
#include <QList>

namespace watari::readers::test {

struct TarMember {
    QByteArray name;
    QByteArray content;
    char type = '0';
    QByteArray size = {};  // the field as it is to stand there; empty: right for the content
};

inline QByteArray octal(qint64 value, int width) {
    return QByteArray::number(value, 8).rightJustified(width, '0');
}

inline QByteArray padded(QByteArray bytes) {
    return bytes.append((512 - bytes.size() % 512) % 512, '\0');
}

inline QByteArray tarHeader(const TarMember& member) {
    QByteArray header(512, '\0');
    const QByteArray size = member.size.isEmpty() ? octal(member.content.size(), 11) : member.size;
    header.replace(0, member.name.size(), member.name);
    header.replace(100, 7, "0000644");
    header.replace(124, size.size(), size);
    header.replace(136, 11, "00000000000");
    header.replace(148, 8, "        ");
    header[156] = member.type;
    header.replace(257, 8, QByteArray("ustar\00000", 8));
    qint64 sum = 0;
    for (const char c : header) sum += static_cast<unsigned char>(c);
    header.replace(148, 7, octal(sum, 6) + '\0');
    return header;
}

inline QByteArray tarMember(const TarMember& member) {
    return tarHeader(member) + padded(member.content);
}

inline QByteArray tarOf(const QList<TarMember>& members) {
    QByteArray archive;
    for (const TarMember& member : members) archive += tarMember(member);
    return archive + QByteArray(1024, '\0');
}

// "30 path=disk1.vmdk\n"
inline QByteArray paxRecord(const QByteArray& key, const QByteArray& value) {
    const qsizetype rest = key.size() + value.size() + 3;
    qsizetype length = rest + 1;
    while (length != rest + QByteArray::number(length).size())
        length = rest + QByteArray::number(length).size();
    return QByteArray::number(length) + ' ' + key + '=' + value + '\n';
}

}  // namespace watari::readers::test
