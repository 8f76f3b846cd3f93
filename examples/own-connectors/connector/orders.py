"""The handler of the connector, made with the AppFlow Custom Connector SDK (PyPI: custom-connector-sdk)."""
from custom_connector_sdk.lambda_handler.lambda_handler import BaseLambdaConnectorHandler

# The handlers of configuration, metadata and records implement the interfaces of the SDK.
from orders_handlers import OrdersConfiguration, OrdersMetadata, OrdersRecords


class OrdersHandler(BaseLambdaConnectorHandler):
    def __init__(self):
        super().__init__(OrdersMetadata(), OrdersRecords(), OrdersConfiguration())


def handler(event, context):
    return OrdersHandler().lambda_handler(event, context)
