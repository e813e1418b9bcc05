"""Writes what PySpark's Connect client makes of the connection strings below, as JSON by string: where it leads, or what it raises.

    python record-connection-strings.py connection-strings.json && npx biome format --write connection-strings.json

The Python is that of a pyspark with its Connect client (`pip install "pyspark[connect]"`); no server is asked.
connection-strings.test.ts reads the same strings.
"""

import json
import os
import sys

from pyspark.errors import PySparkException
from pyspark.sql.connect.client import DefaultChannelBuilder

ID = "00112233-4455-6677-8899-aabbccddeeff"

STRINGS = [
    # the host
    "sc://localhost",
    "sc://localhost/",
    "sc://localhost/;",
    "sc://LOCALHOST",
    "sc://spark.example.com",
    "sc://my_host-1",
    "sc://10.0.0.1:15003",
    "sc://[::1]",
    "sc://[::1]:15003/;user_id=ada",
    "sc://[2001:db8::7]:443/;use_ssl=true",
    "sc://[fe80::1%25eth0]:15002",
    "sc://[::1",
    "sc://::1",
    "sc://[nix]:1",
    "sc://bücher.example",
    "sc://",
    "sc:///",
    "sc://:15002",
    "sc:///;user_id=ada",
    "sc://a b",
    "sc://ada@localhost",
    "sc://ada:pw@localhost:15002",
    "sc://a,b:15002",
    "sc://host%41",
    # the port
    "sc://h:1",
    "sc://h:65535",
    "sc://h:00080",
    "sc://h:",
    "sc://h:0",
    "sc://h:65536",
    "sc://h:-1",
    "sc://h:port",
    "sc://h:15002x",
    "sc://h: 15002",
    # the scheme, and what is around
    "",
    "localhost",
    "localhost:15002",
    "SC://localhost",
    "scc://localhost",
    "sc:/localhost",
    "sc:localhost",
    "http://localhost:15002",
    "local[*]",
    " sc://localhost",
    "sc://localhost ",
    "sc://localhost\n",
    # no path, query or fragment
    "sc://h/path",
    "sc://h/path/;user_id=ada",
    "sc://h//",
    "sc://h?x=1",
    "sc://h/?x=1",
    "sc://h/#x",
    "sc://h/;user_id=ada?x=1",
    "sc://h/;user_id=ada#x",
    # parameters
    "sc://h;user_id=ada",
    "sc://h:15003;user_id=ada",
    "sc://h/;user_id=ada;user_agent=me",
    "sc://h/;user_id=ada;",
    "sc://h/;;user_id=ada",
    "sc://h/;user_id=ada;user_id=bob",
    "sc://h/;user_id",
    "sc://h/;user_id=",
    "sc://h/;=ada",
    "sc://h/;user_id=a=b",
    "sc://h/;user_id=a/b",
    "sc://h/; user_id=ada",
    "sc://h/;user_id= ada",
    "sc://h/;USER_ID=ada",
    "sc://h/;usr_id=ada",
    "sc://h/;user_id=ada%20l%C3%B6we%3B%3D%2F%3F%23",
    "sc://h/;user_id=a+b",
    "sc://h/;user_id=löwe",
    "sc://h/;user_id=100%",
    "sc://h/;user_id=%zz",
    "sc://h/;user_id=%ff",
    f"sc://h/;session_id={ID}",
    f"sc://h/;session_id={ID.upper()}",
    f"sc://h/;session_id={ID.replace('-', '')}",
    f"sc://h/;session_id={{{ID}}}",
    "sc://h/;session_id=mine",
    "sc://h/;user_agent=me%20too",
    "sc://h/;user_agent=" + "a" * 2048,
    "sc://h/;user_agent=" + "a" * 2049,
    "sc://h/;user_agent=" + "%C3%B6" * 400,
    # TLS and the token
    "sc://h/;use_ssl=true",
    "sc://h/;use_ssl=True",
    "sc://h/;use_ssl=TRUE",
    "sc://h/;use_ssl=false",
    "sc://h/;use_ssl=False",
    "sc://h/;use_ssl=1",
    "sc://h/;use_ssl=yes",
    "sc://h/;token=t0k",
    "sc://h/;token=t0k;use_ssl=true",
    "sc://h/;token=t0k;use_ssl=false",
    "sc://localhost/;token=t0k",
    "sc://localhost/;token=t0k;use_ssl=true",
    "sc://localhost/;token=t0k;use_ssl=false",
    "sc://127.0.0.1/;token=t0k",
    "sc://[::1]/;token=t0k",
    "sc://h/;token=dDBr==",
    "sc://h/;token=dDBr%3D%3D",
    # headers
    "sc://h/;x-cluster=c-1",
    "sc://h/;x-cluster=c%201;x-team=blue;user_id=ada",
    "sc://h/;X-Cluster=c-1",
    "sc://h/;x-cluster=a;x-cluster=b",
    "sc://h/;cluster=c-1",
    # gRPC
    "sc://h/;grpc_max_message_size=1048576",
    "sc://h/;grpc_max_message_size=many",
    "sc://h/;grpc_keepalive_enabled=false",
    "sc://h/;grpc_keepalive_enabled=FALSE",
    "sc://h/;grpc_keepalive_enabled=no",
    "sc://h/;grpc_keepalive_time_ms=30000;grpc_keepalive_timeout_ms=5000",
    "sc://h/;grpc_keepalive_time_ms=soon",
    "sc://h/;grpc_keepalive_time_ms=0",
    "sc://h/;grpc_keepalive_time_ms=-5",
    "sc://h/;grpc_keepalive_timeout_ms=1.5",
    "sc://h/;grpc_keepalive_without_calls=false",
    "sc://h/;grpc_keepalive_without_calls=true",
]


def keepalive(builder):
    options = dict(builder._effective_channel_options())
    names = {"time": "grpc.keepalive_time_ms", "timeout": "grpc.keepalive_timeout_ms", "withoutCalls": "grpc.keepalive_permit_without_calls"}
    return {name: options.get(key) for name, key in names.items()} if names["time"] in options else None


def made_of(string):
    try:
        builder = DefaultChannelBuilder(string)
        host, port = builder.endpoint.rsplit(":", 1)
        # its channel is plain for "localhost" without use_ssl, and TLS for all others that are secure
        tls = builder.secure and not (not builder.use_ssl and builder.host == "localhost")
        made = {
            "host": host,
            "port": int(port),
            "tls": tls,
            "token": builder.token,
            "userId": builder.userId,
            "sessionId": builder.session_id,
            "userAgent": builder.userAgent and builder.getDefault("user_agent", None),
            "headers": dict(builder.metadata()) or None,
            "keepalive": keepalive(builder),
        }
        return {name: value for name, value in made.items() if value is not None}
    except PySparkException as error:
        # its errors about the user agent have no class
        return {"error": error.getCondition() or type(error).__name__}
    except Exception as error:
        return {"error": type(error).__name__}


if __name__ == "__main__":
    for name in ("SPARK_CONNECT_AUTHENTICATE_TOKEN", "SPARK_CONNECT_USER_AGENT", "SPARK_TESTING"):
        os.environ.pop(name, None)
    with open(sys.argv[1], "w") as file:
        json.dump({string: made_of(string) for string in STRINGS}, file, indent=2, ensure_ascii=False)
