// Who is in charge: departments of the prefecture and the people on the roster (5-2, 10-2).
#pragma once

#include "core/base/fields.h"
#include "core/base/ids.h"

#include <QString>
#include <QStringList>

namespace watari {

struct Department {
    Id<Department> id;
    qint64 revision = 0;
    QString name;
    QString contact;
    bool operator==(const Department&) const = default;
};

constexpr auto fieldsOf(const Department*) {
    return std::make_tuple(field("id", &Department::id), field("revision", &Department::revision),
                           field("name", &Department::name), field("contact", &Department::contact));
}

// A roster entry. Roles are the stable names of core/access; osUser ties it to an account of the machine.
struct Person {
    Id<Person> id;
    qint64 revision = 0;
    QString name;
    QString organisation;
    QString osUser;
    QStringList roles;
    bool operator==(const Person&) const = default;
};

constexpr auto fieldsOf(const Person*) {
    return std::make_tuple(field("id", &Person::id), field("revision", &Person::revision),
                           field("name", &Person::name), field("organisation", &Person::organisation),
                           field("os_user", &Person::osUser), field("roles", &Person::roles));
}

}  // namespace watari
