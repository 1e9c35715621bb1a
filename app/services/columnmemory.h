/// What somebody said about the columns and words of foreign lists, remembered on this device, so that the next file of
/// the same shape needs no questions. Kept under hashes: nothing of what a file says.
#pragma once

#include "app/base/result.h"
#include "app/exchange/residents.h"

namespace app {

class Connection;

class ColumnMemory {
public:
    explicit ColumnMemory(Connection& connection) : m_connection(connection) {}

    /// Of the branch's answers: by AnswerSheet::shape. Empty when nothing is remembered.
    Result<QByteArray> answerColumns(const QString& shape) const;
    Result<void> setAnswerColumns(const QString& shape, const QByteArray& columns);

    /// Of residents' lists: by ResidentSheet::shape. Nothing when nothing is remembered.
    Result<std::optional<ResidentMapping>> residents(const QString& shape) const;
    Result<void> setResidents(const QString& shape, const ResidentMapping& mapping);

    /// What words stand for that no table knows, in lists of any shape.
    Result<std::map<ResidentField, WordValues>> words() const;
    /// Added to those remembered.
    Result<void> addWords(const std::map<ResidentField, WordValues>& words);

private:
    Connection& m_connection;
};

} // namespace app
