# SQLite3 Multiple Ciphers 2.4.0 takes a page that the device did not give for one that it gave (mcIoRead looks only for a
# short read): its checksum does not fit then, and when that happens while the write-ahead log is copied into the file, the
# connection says "malformed" to whatever is asked, until the register is opened again. Its makers mended it after that
# version (github.com/utelle/SQLite3MultipleCiphers/pull/272); no package holds it yet. With one that does, this file goes.

# jemput_mended_engine(<variable> <amalgamation>): sets <variable> to a copy that passes every failure on.
function(jemput_mended_engine variable amalgamation)
  set(mended ${CMAKE_CURRENT_BINARY_DIR}/engine/sqlite3.c)
  set(${variable} ${mended} PARENT_SCOPE)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${amalgamation})
  if(EXISTS ${mended} AND ${mended} IS_NEWER_THAN ${amalgamation}
      AND ${mended} IS_NEWER_THAN ${CMAKE_CURRENT_FUNCTION_LIST_FILE})
    return()
  endif()
  set(reads "int rc = REALFILE(pFile)->pMethods->xRead(REALFILE(pFile), buffer, count, offset);\n")
  file(READ ${amalgamation} text)
  string(FIND "${text}" "${reads}  if (rc == SQLITE_IOERR_SHORT_READ)\n" at)
  if(at EQUAL -1)
    message(FATAL_ERROR "mcIoRead is not as it was in SQLite3 Multiple Ciphers 2.4.0: see whether engine.cmake is needed")
  endif()
  string(REPLACE "${reads}  if (rc == SQLITE_IOERR_SHORT_READ)\n" "${reads}  if (rc != SQLITE_OK)\n" text "${text}")
  file(WRITE ${mended} "${text}")
endfunction()
